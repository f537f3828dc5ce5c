import "server-only";
import { Prisma } from "@/prisma/generated/client";
import type { DeadlineState } from "@/lib/deadlines/status";
import { nobody } from "@/lib/filters/status";
import { plainOf } from "@/lib/search/words";
import type { InboxConditions } from "./inbox-schema";
import { open, type Moment } from "./queue-sql";
import type { QueueKey } from "./queues";

/** The conditions on `questions q` that narrow a queue; the words of `q` are looked up by matchesWords(). */
export function matching(queue: QueueKey, conditions: InboxConditions, moment: Moment): Prisma.Sql {
  const { topic, department, place, urgency, deadline, official, kind, channel } = conditions;
  const wanted = [
    topic === undefined ? null : Prisma.sql`q.topic_id = ${topic}`,
    department === undefined ? null : Prisma.sql`q.lead_department_id = ${department}`,
    place === undefined ? null : Prisma.sql`q.place_id = ${place}`,
    urgency === undefined ? null : Prisma.sql`q.urgency = ${urgency}::urgency`,
    kind === undefined ? null : Prisma.sql`q.kind = ${kind}::question_kind`,
    channel === undefined ? null : Prisma.sql`q.channel = ${channel}::channel`,
    official === undefined ? null : takenBy(official),
    deadline === undefined ? null : standsAt(queue, deadline, moment),
  ].filter((condition) => condition !== null);
  return wanted.length === 0 ? Prisma.sql`true` : Prisma.join(wanted, " and ");
}

/** What the inbox looks words up with; null when nothing was typed that could be found. The last word may be unfinished. */
export function wordsQuery(typed: string): string | null {
  const words = plainOf(typed.normalize("NFC")).match(/[a-z0-9]+/g);
  return words === null ? null : `${words.join(" & ")}:*`;
}

/** The condition on `question_words w`. */
export function matchesWords(words: string): Prisma.Sql {
  return Prisma.sql`w.words @@ ${words}::tsquery`;
}

/** Without words nothing is asked; with only marks that are no words nothing is found. */
export function holdsWords(typed: string | undefined): Prisma.Sql {
  if (typed === undefined || typed === "") return Prisma.sql`true`;
  const words = wordsQuery(typed);
  if (words === null) return Prisma.sql`false`;
  return Prisma.sql`exists (select from question_words w where w.question_id = q.id and ${matchesWords(words)})`;
}

function takenBy(official: number | typeof nobody): Prisma.Sql {
  return official === nobody ? Prisma.sql`q.official_id is null` : Prisma.sql`q.official_id = ${official}`;
}

/** In SQL what deadlineOf() of inbox.ts says about a row. */
function standsAt(queue: QueueKey, deadline: DeadlineState, { at, soonUntil }: Moment): Prisma.Sql {
  if (queue === "answered" || queue === "forwarded") return Prisma.sql`false`;
  const due =
    queue === "publishing"
      ? Prisma.sql`q.publication_due_at`
      : Prisma.sql`coalesce(q.due_at, q.triage_due_at)`;
  const paused =
    queue === "publishing" ? Prisma.sql`false` : Prisma.sql`(q.status = 'needs_info' and ${due} is not null)`;
  const running =
    queue === "publishing" ? Prisma.sql`true` : Prisma.sql`(${open} and q.status <> 'needs_info')`;
  switch (deadline) {
    case "paused":
      return paused;
    case "overdue":
      return Prisma.sql`${running} and ${due} < ${at}`;
    case "due_soon":
      return Prisma.sql`${running} and ${due} >= ${at} and ${due} <= ${soonUntil}`;
    case "open":
      return Prisma.sql`${running} and ${due} > ${soonUntil}`;
  }
}
