import "server-only";
import { z } from "zod";
import { db } from "@/lib/db";
import { formatDateTime } from "@/lib/format";

/**
 * The whole life of a question as text, one line for each event, missed date and answered clock, with the letters that
 * went out: what a reader of the audit trail sees. Times are Vietnam's; ids stay out, so that it compares.
 */
export async function exportTimeline(questionId: number): Promise<string> {
  const question = await db.question.findUniqueOrThrow({
    where: { id: questionId },
    select: {
      code: true,
      events: {
        orderBy: { id: "asc" },
        select: {
          type: true,
          createdAt: true,
          data: true,
          actor: { select: { name: true } },
          department: { select: { name: true } },
          deliveries: {
            orderBy: { id: "asc" },
            select: {
              template: true,
              recipientKind: true,
              contact: { select: { value: true } },
              person: { select: { name: true } },
            },
          },
        },
      },
      breaches: {
        orderBy: { id: "asc" },
        select: {
          clock: true,
          dueAt: true,
          department: { select: { name: true } },
          person: { select: { name: true } },
        },
      },
      rounds: { orderBy: { number: "asc" } },
    },
  });
  const events = question.events.flatMap(({ type, createdAt, data, actor, department, deliveries }) => [
    [formatDateTime(createdAt), type, actor?.name ?? "–", department?.name ?? "–", factsIn(data)].join(" | "),
    ...deliveries.map(
      ({ template, contact, person }) =>
        `    letter ${template} to ${contact?.value ?? person?.name ?? "the citizen"}`,
    ),
  ]);
  const breaches = question.breaches.map(({ clock, dueAt, department, person }) =>
    [formatDateTime(dueAt), `missed: ${clock}`, person?.name ?? "–", department?.name ?? "–"].join(" | "),
  );
  const rounds = question.rounds.map(
    ({ number, dueAt, answeredAt }) =>
      `round ${String(number)} | due ${formatDateTime(dueAt)} | answered ${formatDateTime(answeredAt)}`,
  );
  return [question.code, "", ...events, "", "Ledger", ...breaches, "", "Kept results", ...rounds, ""].join(
    "\n",
  );
}

const eventData = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));

/** What an event says besides ids: its instants in Vietnam's time, its words and small numbers. */
function factsIn(data: unknown): string {
  const told = Object.entries(eventData.parse(data)).flatMap(([key, value]) => {
    if (/Id$|^sha256$/.test(key) || value === null) return [];
    const isInstant = typeof value === "string" && /^\d{4}-\d{2}-\d{2}T/.test(value);
    return [`${key} ${isInstant ? formatDateTime(new Date(value)) : String(value)}`];
  });
  return told.join(", ");
}
