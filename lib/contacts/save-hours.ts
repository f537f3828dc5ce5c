import "server-only";
import { now } from "@/lib/clock";
import { db, transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { recordForPortal } from "@/lib/events/record-for-portal";
import type { Viewer } from "@/lib/viewer";
import type { RemoveHoursInput, SaveHoursInput } from "./hours-schema";
import { mayEditContacts } from "./policy";

/**
 * Adds hours of a department, or changes those named by `id` as they were shown. Throws `forbidden`, `invalid` for a
 * department that is not there, `conflict` when somebody changed or removed them meanwhile.
 */
export async function saveHours(actor: Viewer, { id, version, ...input }: SaveHoursInput): Promise<void> {
  if (!mayEditContacts(actor)) throw new AppError("forbidden");
  if ((await db.department.count({ where: { id: input.departmentId } })) === 0)
    throw new AppError("invalid", { fields: { departmentId: "hours_department_missing" } });
  const written = { ...input, updatedAt: now(), updatedById: actor.personId };
  await transaction(async (tx) => {
    const hoursId = id ?? (await tx.openingHours.create({ data: written, select: { id: true } })).id;
    if (id !== null) {
      const { count } = await tx.openingHours.updateMany({
        where: { id, version },
        data: { ...written, version: { increment: 1 } },
      });
      if (count === 0) throw new AppError("conflict", { reason: "hours_changed" });
    }
    await recordForPortal(tx, { type: "hours.saved", actorId: actor.personId, data: { hoursId } });
  });
}

/** The department is back at the hours of the calendar, or at its others. */
export async function removeHours(actor: Viewer, { id, version }: RemoveHoursInput): Promise<void> {
  if (!mayEditContacts(actor)) throw new AppError("forbidden");
  await transaction(async (tx) => {
    const { count } = await tx.openingHours.deleteMany({ where: { id, version } });
    if (count === 0) throw new AppError("conflict", { reason: "hours_changed" });
    await recordForPortal(tx, { type: "hours.removed", actorId: actor.personId, data: { hoursId: id } });
  });
}

/** All hours that differ from the calendar's, for the settings screen. Throws `forbidden`. */
export async function listHours(viewer: Viewer) {
  if (!mayEditContacts(viewer)) throw new AppError("forbidden");
  return db.openingHours.findMany({
    orderBy: [{ department: { name: "asc" } }, { id: "asc" }],
    include: { department: { select: { name: true } } },
  });
}
