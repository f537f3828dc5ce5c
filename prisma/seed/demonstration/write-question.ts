import type { Transaction } from "@/lib/db";
import { localDay } from "@/lib/format";
import { hashSecret, linkToken, trackingCode } from "@/lib/secrets";
import { citizenOf } from "./citizen";
import type { References } from "./references";
import type { Story } from "./story";

/** Writes the question itself and everything that hangs on it except events, letters and the public version. */
export async function writeQuestion(
  tx: Transaction,
  references: References,
  story: Story,
  { code, masterId }: { code: string; masterId: number | null },
): Promise<number> {
  const { spec } = story;
  const { id } = await tx.question.create({
    data: {
      code,
      submissionKey: `demonstration-${code}`,
      title: spec.title,
      content: spec.content,
      kind: spec.kind ?? "question",
      channel: spec.channel ?? "web",
      visibility: spec.visibility ?? "anonymous",
      topicId: spec.topic === undefined ? null : references.topic(spec.topic),
      placeId: spec.place === undefined ? null : references.place(spec.place),
      masterId,
      ...progress(references, story),
      ...promise(references, story),
      trackingHash: hashSecret(trackingCode(code, 1)),
      linkHash: hashSecret(linkToken(code, "track", 1)),
      createdAt: story.submittedAt,
      updatedAt: story.at,
      citizen: { create: { ...citizenOf(spec, code), consentedAt: story.submittedAt } },
      threadEntries: {
        create: story.thread.map(({ kind, author, content, at }) => ({
          kind,
          content,
          createdAt: at,
          authorId: author === null ? null : references.person(author),
        })),
      },
      notes: {
        create: story.notes.map(({ author, content, at }) => ({
          authorId: references.person(author),
          content,
          createdAt: at,
        })),
      },
    },
    select: { id: true },
  });
  await writeAssignments(tx, references, story, id);
  await writeBreaches(tx, references, story, id);
  return id;
}

function progress(references: References, story: Story) {
  return {
    urgency: story.urgency,
    status: story.status,
    publication: story.publication,
    version: story.version,
    leadDepartmentId: story.leadDepartment === undefined ? null : references.department(story.leadDepartment),
    officialId: story.official === undefined ? null : references.person(story.official),
    answeredAt: story.answeredAt ?? null,
    closedAt: story.closedAt ?? null,
    reasonCode: story.reasonCode ?? null,
    reasonText: story.reasonText ?? null,
    forwardedTo: story.forwardedTo ?? null,
    followUpAt: story.followUpAt === undefined ? null : new Date(localDay(story.followUpAt)),
    rejectionCount: story.rejectionCount,
    infoRequestCount: story.infoRequestCount,
  };
}

/** The dates promised, and the policy and calendar they were promised under. */
function promise(references: References, story: Story) {
  return {
    submittedAt: story.submittedAt,
    triageDueAt: story.triageDueAt,
    receivedAt: story.receivedAt ?? null,
    dueAt: story.dueAt ?? null,
    originalDueAt: story.originalDueAt ?? null,
    pausedAt: story.pausedAt ?? null,
    calendarId: references.calendar,
    answerPolicyId: story.receivedAt === undefined ? null : references.policy(`answer.${story.urgency}`),
  };
}

async function writeAssignments(tx: Transaction, references: References, story: Story, questionId: number) {
  await tx.assignment.createMany({
    data: story.assignments.map((assignment) => ({
      questionId,
      departmentId: references.department(assignment.department),
      role: assignment.role,
      state: assignment.state,
      assignedById: assignment.by === null ? null : references.person(assignment.by),
      ruleId:
        assignment.by === null && story.spec.topic !== undefined ? references.rule(story.spec.topic) : null,
      personId: assignment.person === undefined ? null : references.person(assignment.person),
      instruction: assignment.instruction,
      reasonCode: assignment.reasonCode ?? null,
      reasonText: assignment.reasonText ?? null,
      suggestedDepartmentId:
        assignment.suggested === undefined ? null : references.department(assignment.suggested),
      acceptDueAt: assignment.acceptDueAt,
      dueAt: assignment.role === "lead" ? (story.dueAt ?? null) : null,
      createdAt: assignment.at,
      decidedAt: assignment.decidedAt ?? null,
    })),
  });
}

async function writeBreaches(tx: Transaction, references: References, story: Story, questionId: number) {
  await tx.breach.createMany({
    data: story.breaches.map(({ clock, department, dueAt }) => ({
      questionId,
      clock,
      departmentId: references.department(department),
      dueAt,
      breachedAt: dueAt,
    })),
  });
}
