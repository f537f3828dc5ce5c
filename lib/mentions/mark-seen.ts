import "server-only";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { findSubject } from "@/lib/questions/subject";
import type { Viewer } from "@/lib/viewer";

/** The viewer has the notes on the screen: what names them there is seen. The first time counts. Throws `not_found`. */
export async function markMentionsSeen(viewer: Viewer, code: string): Promise<void> {
  const subject = await findSubject(db, viewer, code);
  if (subject === null) throw new AppError("not_found");
  await db.noteMention.updateMany({
    where: { personId: viewer.personId, seenAt: null, note: { questionId: subject.id } },
    data: { seenAt: now() },
  });
}
