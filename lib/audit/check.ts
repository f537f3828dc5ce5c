import "server-only";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { type Prisma } from "@/prisma/generated/client";
import type { Viewer } from "@/lib/viewer";
import { mayAudit } from "./policy";
import type { AuditCheckInput } from "./schema";
import { newestQuestions } from "./status";
import { verify } from "./verify";

/**
 * Checks the newest questions at once, or asks for a check of everything, which a process with the role "sweep" makes.
 * The result is a row either way. Refuses (`conflict`) a second check of everything while one is under way.
 */
export async function check(actor: Viewer, { scope }: AuditCheckInput): Promise<void> {
  if (!mayAudit(actor)) throw new AppError("forbidden");
  const asked = { requestedById: actor.personId, createdAt: now() };
  if (scope === "newest") {
    const result = await verify({ newest: newestQuestions });
    await db.auditCheck.create({
      data: { ...asked, newest: newestQuestions, finishedAt: now(), ...columnsOf(result) },
    });
    return;
  }
  const { count } = await db.auditCheck.createMany({ data: [asked], skipDuplicates: true });
  if (count === 0) throw new AppError("conflict", { reason: "audit_running" });
}

/** A verification as the columns of its row. */
export function columnsOf({ findings, ...counts }: Awaited<ReturnType<typeof verify>>) {
  return { ...counts, faults: findings satisfies Prisma.InputJsonArray };
}
