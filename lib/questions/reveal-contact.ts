import "server-only";
import { transaction } from "@/lib/db";
import { record } from "@/lib/events/record";
import type { Viewer } from "@/lib/viewer";
import { open } from "./change";
import type { TargetInput } from "./desk-schema";

export type CitizenContact = { email: string | null; phone: string | null };

/** Shows the citizen's contact unmasked to who works on the question, and writes down that it was read. */
export async function revealContact(actor: Viewer, { code }: TargetInput): Promise<CitizenContact> {
  return transaction(async (tx) => {
    const { id: questionId } = await open(tx, actor, "revealContact", { code });
    const citizen = await tx.citizen.findUnique({
      where: { questionId },
      select: { email: true, phone: true },
    });
    await record(tx, { type: "contact.revealed", questionId, actorId: actor.personId });
    return citizen ?? { email: null, phone: null };
  });
}
