import "server-only";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { AppError } from "@/lib/errors";
import type { Viewer } from "@/lib/viewer";
import { mayReadMail } from "./policy";

/** Puts a failed letter back into the outbox, at once. Throws `forbidden`, or `conflict` when it is not failed any more. */
export async function retryDelivery(actor: Viewer, input: { id: number }): Promise<void> {
  if (!mayReadMail(actor)) throw new AppError("forbidden");
  const { count } = await db.delivery.updateMany({
    where: { id: input.id, state: "failed" },
    data: { state: "pending", attempts: 0, nextAttemptAt: now() },
  });
  if (count === 0) throw new AppError("conflict");
}
