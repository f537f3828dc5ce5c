import "server-only";
import { answerFiles } from "@/lib/attachments/answer-files";
import { citations } from "@/lib/citations/shown";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { contextOf } from "./context";
import { letterText } from "./letter";
import { questionSelection, type DeliveryRow } from "./load-delivery";
import { listSignature } from "./signature";
import { writeLetter } from "./templates";

const draft = {
  draftCitations: citations,
  draftFiles: { orderBy: { createdAt: "asc" }, select: answerFiles.select },
} as const;

/**
 * The letter in which this text would go out now, with the draft's citations and files; secrets are shown as ••••.
 * Null when the asker gave no e-mail address. The caller has found the question through the viewer.
 */
export async function previewAnswerLetter(
  questionId: number,
  content: string,
): Promise<{ subject: string; text: string } | null> {
  const { draftCitations, draftFiles, locale, leadDepartment, ...question } =
    await db.question.findUniqueOrThrow({
      where: { id: questionId },
      select: { ...questionSelection, ...draft, locale: true, leadDepartment: { select: { name: true } } },
    });
  const answerVersion = {
    ...{ number: 0, content },
    ...{ answerCitations: draftCitations, answerFiles: draftFiles },
  };
  const row: DeliveryRow = {
    ...{ id: 0, eventId: 0, template: "citizen-answered", params: {}, locale, messageId: "" },
    ...{ recipientKind: "citizen", state: "pending", attempts: 0, createdAt: now() },
    ...{ contact: null, person: null, follower: null, subscription: null, digest: null, master: null },
    event: { department: leadDepartment },
    question: { ...question, answers: [{ answerVersion }] },
  };
  const about = contextOf(row, "hidden");
  if (about.to === null) return null;
  const letter = await writeLetter("citizen-answered", about, await listSignature());
  return { subject: letter.subject, text: letterText(letter) };
}
