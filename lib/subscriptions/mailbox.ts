import "server-only";
import { decrypt, encrypt } from "@/lib/encrypt";
import { seal } from "@/lib/secrets";

/** What a copy of the database alone tells of an address: nothing. The keyed hash finds its row. */
export function mailboxHash(email: string): string {
  return seal("subscriber", email);
}

/** Bound to its hash: an address put into another row does not open. */
export function sealMailbox(email: string): { emailHash: string; emailSealed: string } {
  const emailHash = mailboxHash(email);
  return { emailHash, emailSealed: encrypt("subscriber", emailHash, email) };
}

/** The address to write to. Throws when the row was changed or the key is another. */
export function openMailbox({ emailHash, emailSealed }: { emailHash: string; emailSealed: string }): string {
  return decrypt("subscriber", emailHash, emailSealed);
}
