import { findPersonalData, type Asker } from "@/lib/publishing/guard";

const numbersOfPeople = ["identity_number", "old_identity_number", "bank_account"];
/** Where a letter names whom it is written to. */
const salutation = /^[\s*_>#-]*(?:kính (?:gửi|chào|thưa)|chào|thưa)/iu;

/**
 * The asker's own name outside the salutation, contact, and anybody's identity or account number. The answer may be
 * published, and a letter may be forwarded.
 */
export function ownData(text: string, published: readonly string[], asker: Asker | null): string[] {
  const hits = findPersonalData(text, published, asker === null ? undefined : { ...asker, named: false });
  const found = hits.filter(({ kind, own, position }) => {
    if (numbersOfPeople.includes(kind)) return true;
    return own && !(kind === "name" && salutation.test(lineAt(text, position)));
  });
  return [...new Set(found.map(({ text: hit }) => hit))];
}

function lineAt(text: string, at: number): string {
  return text.slice(text.lastIndexOf("\n", at) + 1).split("\n", 1)[0] ?? "";
}
