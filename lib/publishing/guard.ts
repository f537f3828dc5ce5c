/** Personal data that must not reach a public page. More kinds come with issue "life". */
export const hitKinds = ["identity_number", "phone", "email"] as const;
export type HitKind = (typeof hitKinds)[number];
export type Hit = { kind: HitKind; text: string };

/** Things that look like personal data and are not: taken out before anything is looked for. */
const harmless = [
  /\b\d{1,4}\/\d{4}\/[A-ZĐ][\p{L}\d-]*/gu, // legal documents: 118/2025/NĐ-CP
  /\b\d\.\d{6}(?:\.\d{2,3})*(?:\.[A-Z]\d+)?/g, // procedures: 1.004203.000.00.00.H49
  /\bHD\.\d{4}\.\d{6,}\b/g, // question codes
  /\b\d{1,3}(?:[.,\s]\d{3})+\s*(?:đồng|đ|vnđ|vnd)\b/giu, // money: 012.345.678 đồng
  /\b\d+\s*(?:đồng|vnđ|vnd|triệu|tỷ)\b/giu,
];

const finders: Record<HitKind, RegExp> = {
  identity_number: /(?<!\d\.?)\d(?:[ .]?\d){11}(?![.]?\d)/g,
  // Vietnamese numbers of ten digits, or eleven for the older fixed lines, in the spellings people use.
  phone: /(?<!\d\.?)(?:\+?84|0)(?:[ .-]?\d){1,3}\)?(?:[ .-]{0,3}\d){6,8}(?![.]?\d)/g,
  email: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g,
};

/**
 * Personal data in a text about to be published: twelve-digit identity numbers, phone numbers and e-mail addresses.
 * Legal document numbers, procedure and question codes and amounts of money are no hits, nor are the authority's
 * own `published` contacts.
 */
export function findPersonalData(text: string, published: readonly string[]): Hit[] {
  const own = new Set(published.map(bare));
  let rest = harmless.reduce((left, pattern) => left.replaceAll(pattern, " "), text.normalize("NFC"));
  const found = hitKinds.flatMap((kind) => {
    const hits = matches(rest, finders[kind]);
    rest = rest.replaceAll(finders[kind], " ");
    return hits.map((hit) => ({ kind, text: hit }));
  });
  const distinct = found.filter(
    (hit, index) => found.findIndex(({ text: other }) => other === hit.text) === index,
  );
  return distinct.filter((hit) => !own.has(bare(hit.text)));
}

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([hit]) => hit.trim());
}

/** The same number or address however it is spelt. */
function bare(contact: string): string {
  return contact.includes("@") ? contact.toLowerCase() : contact.replaceAll(/\D/g, "").replace(/^84/, "0");
}
