import "server-only";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import type { Prisma, QuestionStatus } from "@/prisma/generated/client";
import { hashSecret, linkToken, trackingCode } from "@/lib/secrets";

export type QuestionWish = {
  status?: QuestionStatus;
  /** The lead department, from status assigned on. */
  departmentId?: number;
  /** Who accepted, drafted and handed in, as far as the status needs it. */
  officialId?: number;
  email?: string | null;
  /** Anything else of the row. */
  data?: Partial<Prisma.QuestionUncheckedCreateInput>;
};

export type MadeQuestion = { id: number; code: string };

const withoutDepartment: readonly QuestionStatus[] = [
  "submitted",
  "received",
  "rejected",
  "spam",
  "withdrawn",
];
const handedIn: readonly QuestionStatus[] = ["pending_approval", "answered", "closed"];
const sent: readonly QuestionStatus[] = ["answered", "closed"];

let questions = 0;

/** A question in the given status, with the assignment, draft, version and answer that such a question has. */
export async function makeQuestion(wish: QuestionWish = {}): Promise<MadeQuestion> {
  const { status = "submitted", departmentId = null, officialId = null } = wish;
  questions += 1;
  const code = `HD.2026.${String(questions).padStart(6, "0")}`;
  const at = now();
  const received = status === "submitted" || status === "spam" ? null : at;
  const { id } = await db.question.create({
    data: {
      code,
      submissionKey: `test-${String(questions)}`,
      trackingHash: hashSecret(trackingCode(code, 1)),
      linkHash: hashSecret(linkToken(code, "track", 1)),
      title: "Xin hỏi về hợp đồng lao động",
      content: "Tôi muốn hỏi về thời hạn của hợp đồng lao động.",
      status,
      submittedAt: at,
      receivedAt: received,
      dueAt: received === null ? null : new Date(at.getTime() + 20 * 86_400_000),
      leadDepartmentId: withoutDepartment.includes(status) ? null : departmentId,
      officialId: status === "assigned" ? null : officialId,
      answeredAt: sent.includes(status) ? at : null,
      closedAt: status === "spam" ? at : null,
      reasonCode: status === "rejected" ? "unclear" : null,
      citizen: {
        create: {
          name: "Trần Thị B",
          email: wish.email === undefined ? "nguoihoi@example.vn" : wish.email,
          phone: "0912345678",
          consentedAt: at,
        },
      },
      ...wish.data,
    },
  });
  if (departmentId !== null && !withoutDepartment.includes(status))
    await makeAssignment(id, status, departmentId, officialId);
  if (officialId !== null && handedIn.includes(status))
    await makeVersion(id, officialId, sent.includes(status));
  return { id, code };
}

async function makeAssignment(
  questionId: number,
  status: QuestionStatus,
  departmentId: number,
  personId: number | null,
) {
  const state = status === "assigned" ? "pending" : sent.includes(status) ? "done" : "accepted";
  await db.assignment.create({
    data: { questionId, departmentId, role: "lead", state, personId: state === "pending" ? null : personId },
  });
}

async function makeVersion(questionId: number, authorId: number, released: boolean) {
  const content = "Theo quy định, thời hạn là 36 tháng.";
  const version = await db.answerVersion.create({ data: { questionId, number: 1, content, authorId } });
  if (!released) {
    await db.draft.create({ data: { questionId, content, authorId } });
    await db.draftAuthor.create({ data: { questionId, personId: authorId } });
    return;
  }
  const at = now();
  await db.answer.create({
    data: { questionId, answerVersionId: version.id, approvedAt: at, releasedAt: at },
  });
}
