const longest = 80;

/** The words of a title, unaccented, and the digits of the code: `cap-lai-giay-khai-sinh-2026000123`. Never changed once given. */
export function slugOf(title: string, code: string): string {
  const words = title
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[đĐ]/g, "d")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
  const cut = words.length <= longest ? words : words.slice(0, longest).replace(/-[^-]*$/, "");
  return [cut, code.replaceAll(/\D/g, "")].filter(Boolean).join("-");
}
