import "server-only";
import type { Prisma } from "@/prisma/generated/client";

const name = { select: { name: true } } as const;

/** What the desk's question page shows, and nothing else. */
export const questionPage = {
  id: true,
  code: true,
  version: true,
  title: true,
  content: true,
  kind: true,
  urgency: true,
  channel: true,
  status: true,
  publication: true,
  visibility: true,
  topicId: true,
  topic: name,
  placeId: true,
  place: { select: { fullName: true } },
  leadDepartmentId: true,
  leadDepartment: name,
  official: name,
  submittedAt: true,
  receivedAt: true,
  triageDueAt: true,
  dueAt: true,
  originalDueAt: true,
  releaseAt: true,
  answeredAt: true,
  reasonCode: true,
  reasonText: true,
  rejectionCount: true,
  answerPolicyId: true,
  calendarId: true,
  citizen: { select: { name: true, email: true, phone: true, anonymisedAt: true } },
  attachments: {
    where: { state: "ready" },
    orderBy: { createdAt: "asc" },
    select: { id: true, fileName: true, contentType: true, size: true },
  },
  assignments: {
    orderBy: { id: "asc" },
    select: {
      id: true,
      departmentId: true,
      department: name,
      role: true,
      state: true,
      binding: true,
      instruction: true,
      person: name,
      reasonCode: true,
      reasonText: true,
      suggestedDepartmentId: true,
      suggestedDepartment: name,
      acceptDueAt: true,
      createdAt: true,
      decidedAt: true,
    },
  },
  threadEntries: {
    orderBy: { id: "asc" },
    select: { id: true, kind: true, author: name, content: true, createdAt: true },
  },
  notes: { orderBy: { id: "asc" }, select: { id: true, author: name, content: true, createdAt: true } },
  draft: { select: { content: true, version: true, authorId: true, author: name, updatedAt: true } },
  answerVersions: {
    orderBy: { number: "desc" },
    select: {
      id: true,
      number: true,
      content: true,
      authorId: true,
      author: name,
      createdAt: true,
      approvals: {
        orderBy: { id: "asc" },
        select: { decision: true, reasonCode: true, comment: true, person: name, createdAt: true },
      },
    },
  },
  answers: {
    where: { releasedAt: { not: null } },
    orderBy: { id: "asc" },
    select: {
      id: true,
      approvedAt: true,
      releasedAt: true,
      approvedBy: name,
      answerVersion: { select: { id: true, content: true } },
      rating: { select: { level: true, reason: true, createdAt: true } },
    },
  },
  publicVersion: {
    select: { slug: true, title: true, publishedAt: true, unpublishedAt: true, unpublishReason: true },
  },
} as const satisfies Prisma.QuestionSelect;

export type QuestionPageRow = Prisma.QuestionGetPayload<{ select: typeof questionPage }>;
