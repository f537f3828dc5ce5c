import "server-only";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db";
import { currentCalendar } from "@/lib/deadlines/queries";
import { endOfWorkingDay } from "@/lib/deadlines/working-day";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { localDay } from "@/lib/format";
import type { Viewer } from "@/lib/viewer";
import { change, open } from "./change";
import type { FollowUpInput } from "./decision-schema";

/** Writes down what the agency said, and when to ask again; without a day the matter is done. */
export async function followUp(actor: Viewer, input: FollowUpInput): Promise<void> {
  const { note, followUpDay } = input;
  const followUpAt = await followUpDate(followUpDay);
  await transaction(async (tx) => {
    const question = await open(tx, actor, "followUp", input);
    await change(tx, question, "followUp", { followUpAt });
    const { id: questionId } = question;
    await tx.note.create({
      data: { questionId, authorId: actor.personId, content: note, createdAt: now() },
    });
    await record(tx, {
      type: "question.followed_up",
      questionId,
      actorId: actor.personId,
      data: { followUpDay },
    });
  });
}

/** A working day after today, as the column of days holds it. Throws `invalid` at `followUpDay`. */
export async function followUpDate(day: string | null): Promise<Date | null> {
  if (day === null) return null;
  const refuse = (sentence: string) => new AppError("invalid", { fields: { followUpDay: sentence } });
  if (day <= localDay(now())) throw refuse("follow_up_day_past");
  if (endOfWorkingDay(day, await currentCalendar()) === null) throw refuse("follow_up_day_off");
  return new Date(day);
}
