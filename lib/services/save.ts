import "server-only";
import { now } from "@/lib/clock";
import { db, transaction, type Transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { recordForPortal } from "@/lib/events/record-for-portal";
import type { Viewer } from "@/lib/viewer";
import { codeKey, serviceSlug } from "./code";
import { mayEditServices } from "./policy";
import type { SaveServiceInput } from "./save-schema";

/**
 * Adds a service, or changes the one named by `id` as it was shown; its address stays. Returns its id. Throws
 * `forbidden`, `not_found`, `invalid` for an unknown topic or department, `conflict` for a code in use and when
 * somebody changed it meanwhile.
 */
export async function saveService(
  actor: Viewer,
  { id, version, ...input }: SaveServiceInput,
): Promise<number> {
  if (!mayEditServices(actor)) throw new AppError("forbidden");
  await refuseUnknown(input);
  return transaction(async (tx) => {
    await refuseTaken(tx, id, input.code);
    const written = { ...input, updatedAt: now(), updatedById: actor.personId };
    if (id === null) {
      const made = await tx.service.create({
        data: { ...written, slug: serviceSlug(input.title, input.code) },
        select: { id: true },
      });
      await tell(tx, actor, "service.created", made.id);
      return made.id;
    }
    await changeService(tx, { id, version }, written);
    await tell(tx, actor, "service.changed", id);
    return id;
  });
}

/** The conditional update is the lock: of two who saw the same version one wins. Throws `not_found` and `conflict`. */
export async function changeService(
  tx: Transaction,
  { id, version }: { id: number; version: number },
  data: Parameters<Transaction["service"]["updateMany"]>[0]["data"],
): Promise<void> {
  const { count } = await tx.service.updateMany({
    where: { id, version },
    data: { ...data, version: { increment: 1 } },
  });
  if (count > 0) return;
  const found = await tx.service.count({ where: { id } });
  if (found === 0) throw new AppError("not_found", { reason: "service_unknown" });
  throw new AppError("conflict", { reason: "service_changed" });
}

export function tell(
  tx: Transaction,
  actor: Viewer,
  type: "service.created" | "service.changed" | "service.ended" | "service.restored",
  serviceId: number,
): Promise<number> {
  return recordForPortal(tx, { type, actorId: actor.personId, data: { serviceId } });
}

async function refuseUnknown({ topicId, departmentId }: Omit<SaveServiceInput, "id" | "version">) {
  if (topicId !== null && (await db.topic.count({ where: { id: topicId } })) === 0)
    throw new AppError("invalid", { fields: { topicId: "topic_unknown" } });
  if (departmentId !== null && (await db.department.count({ where: { id: departmentId } })) === 0)
    throw new AppError("invalid", { fields: { departmentId: "service_department_unknown" } });
}

/** One at a time: two new services of one code, written differently, would otherwise both find it free. */
export async function lockCodes(tx: Transaction): Promise<void> {
  await tx.$queryRaw`select 1 as locked from pg_advisory_xact_lock(hashtext('services'))`;
}

async function refuseTaken(tx: Transaction, id: number | null, code: string): Promise<void> {
  await lockCodes(tx);
  const codes = await tx.service.findMany({ select: { id: true, code: true } });
  const key = codeKey(code);
  if (codes.some((other) => other.id !== id && codeKey(other.code) === key))
    throw new AppError("conflict", { reason: "service_code_taken", fields: { code: "service_code_taken" } });
}
