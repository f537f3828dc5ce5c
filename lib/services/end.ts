import "server-only";
import { now } from "@/lib/clock";
import { transaction, type Transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { localDay } from "@/lib/format";
import type { Viewer } from "@/lib/viewer";
import { codeKey } from "./code";
import { mayEditServices } from "./policy";
import { changeService, lockCodes, tell } from "./save";
import type { EndServiceInput, RestoreServiceInput } from "./save-schema";

/**
 * "Ngừng áp dụng": the service leaves the directory and the searches, its page stays, says so and leads to what takes
 * its place. Without a day, from today in Asia/Ho_Chi_Minh. Throws `forbidden`, `not_found`, `conflict`, and `invalid`
 * for a successor that is not there or follows from this one itself.
 */
export async function endService(
  actor: Viewer,
  { id, version, endedOn, successor }: EndServiceInput,
): Promise<void> {
  if (!mayEditServices(actor)) throw new AppError("forbidden");
  await transaction(async (tx) => {
    const successorId = successor === "" ? null : await findSuccessor(tx, id, successor);
    await changeService(
      tx,
      { id, version },
      {
        active: false,
        endedOn: endedOn ?? new Date(localDay(now())),
        successorId,
        updatedAt: now(),
        updatedById: actor.personId,
      },
    );
    await tell(tx, actor, "service.ended", id);
  });
}

/** Back in the directory, as it was. */
export async function restoreService(actor: Viewer, { id, version }: RestoreServiceInput): Promise<void> {
  if (!mayEditServices(actor)) throw new AppError("forbidden");
  await transaction(async (tx) => {
    const restored = { active: true, endedOn: null, successorId: null };
    await changeService(tx, { id, version }, { ...restored, updatedAt: now(), updatedById: actor.personId });
    await tell(tx, actor, "service.restored", id);
  });
}

/** Whoever follows the successors must arrive: a circle would lead a citizen round and round. */
async function findSuccessor(tx: Transaction, id: number, code: string): Promise<number> {
  // Two that end for each other's sake at the same moment would otherwise make a circle together.
  await lockCodes(tx);
  const services = await tx.service.findMany({ select: { id: true, code: true, successorId: true } });
  const key = codeKey(code);
  const found = services.find((other) => codeKey(other.code) === key);
  if (found === undefined)
    throw new AppError("invalid", { fields: { successor: "service_successor_unknown" } });
  const next = new Map(services.map((other) => [other.id, other.successorId]));
  for (let at: number | null = found.id; at !== null; at = next.get(at) ?? null) {
    if (at === id) throw new AppError("invalid", { fields: { successor: "service_successor_circle" } });
  }
  return found.id;
}
