import "server-only";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { recordForPortal } from "@/lib/events/record-for-portal";
import type { Viewer } from "@/lib/viewer";
import { mayEditContacts } from "./policy";
import type { ContactInput } from "./schema";

/**
 * Adds a contact, or changes the one named by `id` as it was shown. Letters and pages use it from the next one on. Throws
 * `forbidden`, `not_found`, and `conflict` when somebody changed it meanwhile.
 */
export async function saveContact(actor: Viewer, { id, version, ...contact }: ContactInput): Promise<void> {
  if (!mayEditContacts(actor)) throw new AppError("forbidden");
  await transaction(async (tx) => {
    const contactId = id ?? (await tx.contact.create({ data: contact, select: { id: true } })).id;
    if (id !== null) {
      const { count } = await tx.contact.updateMany({
        where: { id, version },
        data: { ...contact, version: { increment: 1 } },
      });
      if (count === 0) {
        const found = await tx.contact.count({ where: { id } });
        throw found === 0
          ? new AppError("not_found")
          : new AppError("conflict", { reason: "contact_changed" });
      }
    }
    await recordForPortal(tx, { type: "contact.saved", actorId: actor.personId, data: { contactId } });
  });
}
