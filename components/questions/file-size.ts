/** "1,2 MB" or "340 kB", with the decimal sign of the language. */
export function fileSize(bytes: number, locale: string): string {
  const large = bytes >= 1_000_000;
  const value = new Intl.NumberFormat(locale === "en" ? "en-GB" : "vi-VN", {
    maximumFractionDigits: large ? 1 : 0,
  });
  return `${value.format(large ? bytes / 1_000_000 : Math.max(1, bytes / 1_000))} ${large ? "MB" : "kB"}`;
}
