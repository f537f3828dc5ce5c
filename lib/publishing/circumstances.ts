import "server-only";
import type { Transaction } from "@/lib/db";
import type { Asker } from "./guard";
import type { PublicationSubject } from "./subject";

/** What the guard has to know besides the text: the authority's published contacts, and who asked. */
export async function circumstancesOf(
  tx: Transaction,
  question: Pick<PublicationSubject, "citizen" | "visibility">,
): Promise<{ published: string[]; asker: Asker | undefined }> {
  const contacts = await tx.contact.findMany({ where: { active: true }, select: { value: true } });
  return { published: contacts.map(({ value }) => value), asker: askerOf(question) };
}

function askerOf({
  citizen,
  visibility,
}: Pick<PublicationSubject, "citizen" | "visibility">): Asker | undefined {
  return citizen === null ? undefined : { ...citizen, named: visibility === "named" };
}
