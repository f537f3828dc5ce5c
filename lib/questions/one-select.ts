import "server-only";
import { answerFiles } from "@/lib/attachments/answer-files";
import { citations } from "@/lib/citations/shown";
import type { Prisma } from "@/prisma/generated/client";

const name = { select: { name: true } } as const;

const files = {
  orderBy: { createdAt: "asc" },
  select: { id: true, fileName: true, contentType: true, size: true, scan: true },
} as const;

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
  officialId: true,
  official: name,
  master: { select: { code: true } },
  masterQuestions: {
    where: { status: "duplicate" },
    orderBy: { id: "asc" },
    select: { code: true },
  },
  submittedAt: true,
  receivedAt: true,
  triageDueAt: true,
  dueAt: true,
  originalDueAt: true,
  committedAt: true,
  releaseAt: true,
  answeredAt: true,
  reasonCode: true,
  reasonText: true,
  extendedAt: true,
  extensionReason: true,
  forwardedTo: true,
  followUpAt: true,
  reopenCount: true,
  rejectionCount: true,
  pausedAt: true,
  infoDueAt: true,
  infoRequestCount: true,
  answerPolicyId: true,
  calendarId: true,
  citizen: { select: { name: true, email: true, phone: true, anonymisedAt: true } },
  attachments: { where: { state: "ready", threadEntryId: null }, ...files },
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
    select: {
      id: true,
      kind: true,
      author: name,
      content: true,
      createdAt: true,
      attachments: { where: { state: "ready" }, ...files },
    },
  },
  notes: {
    orderBy: { id: "asc" },
    select: {
      id: true,
      author: name,
      content: true,
      createdAt: true,
      noteMentions: { orderBy: { personId: "asc" }, select: { personId: true, person: name, seenAt: true } },
    },
  },
  draft: { select: { content: true, version: true, authorId: true, author: name, updatedAt: true } },
  draftRevisions: {
    orderBy: { id: "desc" },
    select: { id: true, assignmentId: true, content: true, author: name, writtenAt: true },
  },
  answerVersions: {
    orderBy: { number: "desc" },
    select: {
      id: true,
      number: true,
      content: true,
      authorId: true,
      author: name,
      createdAt: true,
      answerCitations: citations,
      answerFiles,
      answerFindings: {
        orderBy: { id: "asc" },
        select: { rule: true, quote: true, reason: true, waivedBy: name },
      },
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
      correctsId: true,
      /** The published answer it was given from. */
      publicVersion: { select: { slug: true, title: true } },
      answerVersion: { select: { id: true, content: true } },
      rating: { select: { level: true, reason: true, createdAt: true } },
    },
  },
  corrections: {
    orderBy: { id: "asc" },
    select: {
      id: true,
      answerVersionId: true,
      reason: true,
      proposedById: true,
      proposedBy: name,
      sentAt: true,
      droppedAt: true,
      droppedBy: name,
      dropReason: true,
    },
  },
  publicVersion: {
    select: {
      id: true,
      slug: true,
      title: true,
      content: true,
      answer: true,
      publishedAt: true,
      unpublishedAt: true,
      unpublishReason: true,
    },
  },
} as const satisfies Prisma.QuestionSelect;

export type QuestionPageRow = Prisma.QuestionGetPayload<{ select: typeof questionPage }>;
