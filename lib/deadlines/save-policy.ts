import "server-only";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { localDay } from "@/lib/format";
import type { Viewer } from "@/lib/viewer";
import { mayEditDeadlines } from "./policy";
import { forgetDeadlines } from "./queries";
import type { PolicyInput } from "./schema";

/**
 * Adds the next version of a time limit; versions are never changed, and a question keeps the one it was promised
 * under. It holds from the beginning of `validFrom` in Asia/Ho_Chi_Minh, instead of every version before it. Throws
 * `forbidden`; `invalid` for a day that has passed and for what is the same as before; `conflict` when somebody made a
 * newer version meanwhile.
 */
export async function savePolicy(actor: Viewer, input: PolicyInput): Promise<void> {
  if (!mayEditDeadlines(actor)) throw new AppError("forbidden");
  const { key, base, amount, unit, legalBasis, validFrom } = input;
  if (validFrom < localDay(now())) {
    throw new AppError("invalid", { reason: "policy_day_past", fields: { validFrom: "policy_day_past" } });
  }
  const newest = await db.policy.findFirst({ where: { key }, orderBy: { version: "desc" } });
  if ((newest?.version ?? 0) !== base) throw new AppError("conflict", { reason: "policy_changed" });
  if (newest !== null && isSame(newest, input)) throw new AppError("invalid", { reason: "policy_unchanged" });
  const { count } = await db.policy.createMany({
    data: {
      ...{ key, amount, unit, legalBasis },
      version: base + 1,
      validFrom: new Date(validFrom),
      createdAt: now(),
      createdById: actor.personId,
    },
    skipDuplicates: true,
  });
  if (count === 0) throw new AppError("conflict", { reason: "policy_changed" });
  forgetDeadlines();
}

type Version = { amount: number; unit: string; legalBasis: string; validFrom: Date };

function isSame(newest: Version, { amount, unit, legalBasis, validFrom }: PolicyInput): boolean {
  const same = newest.amount === amount && newest.unit === unit && newest.legalBasis === legalBasis;
  // The same promise from another day on is a change only while the newest one does not hold yet.
  return same && newest.validFrom <= new Date(validFrom);
}
