import "server-only";
import { db } from "@/lib/db";

/** The letters of a question, oldest first: the history officials see. The caller has found the question through the viewer. */
export function listQuestionLetters(questionId: number) {
  return db.delivery.findMany({
    where: { questionId },
    orderBy: { id: "asc" },
    select: {
      id: true,
      template: true,
      state: true,
      createdAt: true,
      recipientKind: true,
      contact: { select: { label: true } },
      person: { select: { name: true } },
    },
  });
}
