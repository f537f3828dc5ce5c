import "server-only";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db";
import { record } from "@/lib/events/record";
import { mention } from "@/lib/mentions/mention";
import type { Viewer } from "@/lib/viewer";
import { open } from "./change";
import type { AddNoteInput } from "./desk-schema";

/**
 * A note for colleagues; the citizen never sees it. Changes nothing else, so it never conflicts. Whom it names gets a
 * letter; throws `invalid` for a name that must not be told of the question.
 */
export async function addNote(actor: Viewer, { code, content }: AddNoteInput): Promise<void> {
  await transaction(async (tx) => {
    const subject = await open(tx, actor, "addNote", { code });
    const questionId = subject.id;
    const note = await tx.note.create({
      data: { questionId, authorId: actor.personId, content, createdAt: now() },
      select: { id: true },
    });
    await mention(tx, subject, { noteId: note.id, authorId: actor.personId, content });
    await record(tx, { type: "note.added", questionId, actorId: actor.personId, data: { noteId: note.id } });
  });
}
