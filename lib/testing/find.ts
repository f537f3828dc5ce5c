import "server-only";
import { expect } from "vitest";
import { db } from "@/lib/db";
import type { ErrorCode } from "@/lib/errors";

/** What happened to a question, oldest first. */
export async function eventsOf(questionId: number): Promise<string[]> {
  const events = await db.event.findMany({ where: { questionId }, orderBy: { id: "asc" } });
  return events.map(({ type }) => type);
}

/** The letters that follow from it: template and, for a contact, its address. */
export async function lettersOf(questionId: number): Promise<string[]> {
  const deliveries = await db.delivery.findMany({
    where: { questionId },
    orderBy: { id: "asc" },
    include: { contact: { select: { value: true } } },
  });
  return deliveries.map(({ template, contact }) =>
    contact === null ? template : `${template} ${contact.value}`,
  );
}

export async function statusOf(questionId: number): Promise<string> {
  return (await db.question.findUniqueOrThrow({ where: { id: questionId } })).status;
}

/** Refused with this code; a refused transaction leaves nothing behind. */
export async function expectRefusal(
  attempt: Promise<unknown>,
  code: ErrorCode,
  fields: Record<string, string> = {},
) {
  await expect(attempt).rejects.toMatchObject({ code, fields });
}

/** Several at once: one effect, and one of these refusals for each of the rest. */
export async function expectOneWinner(
  attempts: readonly (() => Promise<unknown>)[],
  refusals: readonly ErrorCode[] = ["conflict"],
) {
  const outcomes = await Promise.allSettled(attempts.map((attempt) => attempt()));
  const refused = outcomes.flatMap((outcome) =>
    outcome.status === "rejected" ? [outcome.reason as unknown] : [],
  );
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  for (const refusal of refused) {
    expect(refusal).toMatchObject({ code: expect.toBeOneOf([...refusals]) as unknown });
  }
  expect(refused).toHaveLength(attempts.length - 1);
}
