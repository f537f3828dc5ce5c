import "server-only";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db";
import { startOf, type LocalDay } from "@/lib/deadlines/calendar";
import { currentCalendar } from "@/lib/deadlines/queries";
import { AppError } from "@/lib/errors";
import { formatDate, localDay } from "@/lib/format";
import { findSubject } from "@/lib/questions/subject";
import type { Viewer } from "@/lib/viewer";
import { standingOf } from "./deadline";
import { latestSnoozeDay } from "./latest-day";
import type { SnoozeInput } from "./schema";
import { tellPerson } from "./tell";

/**
 * Takes a question out of the actor's lists until the beginning of a day, or until anything happens to it. Never past
 * the last working day before a deadline: later days are refused with the sentence that names it, and "until something
 * happens" ends there, too. Nobody else notices, so there is no event. Throws `not_found` for what the actor may not
 * see, `invalid` for a question that is over and for one whose deadline is too near.
 */
export async function snooze(actor: Viewer, { code, until, day }: SnoozeInput): Promise<void> {
  const calendar = await currentCalendar();
  await transaction(async (tx) => {
    const question = await findSubject(tx, actor, code);
    if (question === null) throw new AppError("not_found");
    const { deadline, open, dueAt, lastEventId } = await standingOf(tx, actor, question.id);
    if (!open) throw new AppError("invalid", { reason: "snooze_over" });
    const latest = latestSnoozeDay(deadline, { at: now(), calendar });
    if (latest === null) throw new AppError("invalid", { reason: "snooze_too_near" });
    const untilAt = startOf(until === "event" ? latest : checked(day, latest));
    const [personId, questionId] = [actor.personId, question.id];
    // One that runs already is changed; of two at once the later one stands.
    await tx.$executeRaw`
      insert into snoozes (person_id, question_id, until_at, until_event, event_id, due_at, created_at)
      values (${personId}, ${questionId}, ${untilAt}, ${until === "event"}, ${lastEventId}, ${dueAt}, ${now()})
      on conflict (person_id, question_id) where ended_at is null do update
      set until_at = excluded.until_at, until_event = excluded.until_event, event_id = excluded.event_id,
          due_at = excluded.due_at, created_at = excluded.created_at`;
    await tellPerson(tx, { personId, questionId });
  });
}

function checked(day: LocalDay | undefined, latest: LocalDay): LocalDay {
  if (day === undefined) throw new AppError("invalid", { fields: { day: "snooze_day_unknown" } });
  if (day <= localDay(now())) throw new AppError("invalid", { fields: { day: "snooze_day_past" } });
  if (day > latest) {
    const params = { day: formatDate(startOf(latest)) };
    throw new AppError("invalid", { fields: { day: "snooze_day_late" }, params });
  }
  return day;
}
