import "server-only";
import { db } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { hasRole, type Viewer } from "@/lib/viewer";
import type { ContactInput } from "./schema";

export function mayEditContacts(viewer: Viewer): boolean {
  return hasRole(viewer, "admin");
}

/** Every contact, used or not, for the settings screen. Throws `forbidden`. */
export async function listContacts(viewer: Viewer) {
  if (!mayEditContacts(viewer)) throw new AppError("forbidden");
  return db.contact.findMany({
    orderBy: [{ departmentId: { sort: "asc", nulls: "first" } }, { position: "asc" }, { id: "asc" }],
    include: { department: { select: { name: true } } },
  });
}

/** Adds a contact, or changes the one named by `id`. Letters and pages use it from the next one on. */
export async function saveContact(actor: Viewer, { id, ...contact }: ContactInput): Promise<void> {
  if (!mayEditContacts(actor)) throw new AppError("forbidden");
  if (id === null) {
    await db.contact.create({ data: contact });
    return;
  }
  const { count } = await db.contact.updateMany({ where: { id }, data: contact });
  if (count === 0) throw new AppError("not_found");
}
