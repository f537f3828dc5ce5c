import "server-only";
import { transaction, type Transaction } from "@/lib/db";
import { isAppError } from "@/lib/errors";
import { log } from "@/lib/log";

/** So many rows a round at most; what is left is found again a minute later. */
export const batch = 200;

/**
 * Does the same with each, every one in a transaction of its own: a row that fails is logged by its id and holds
 * nobody back. `act` looks again, under a lock, whether it is still due, and says whether it did something; another
 * process or a person may have been faster. Returns how many it did.
 */
export async function forEach<Row extends { questionId: number }>(
  sweep: string,
  rows: readonly Row[],
  act: (tx: Transaction, row: Row) => Promise<boolean>,
): Promise<number> {
  let done = 0;
  for (const row of rows) {
    try {
      if (await transaction((tx) => act(tx, row))) done += 1;
    } catch (error) {
      if (!isAppError(error)) log.error({ err: error, sweep, questionId: row.questionId }, "a row failed");
    }
  }
  return done;
}

/** Nobody changes the question until the transaction ends. */
export async function lockQuestion(tx: Transaction, questionId: number): Promise<void> {
  await tx.$executeRaw`select from questions where id = ${questionId} for update`;
}
