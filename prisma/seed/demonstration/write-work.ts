import type { Transaction } from "@/lib/db";
import type { References } from "./references";
import type { Placed } from "./write-questions";

/** What departments and citizens did between question and answer: assignments, thread, notes, drafts, breaches. */
export async function writeWork(tx: Transaction, references: References, placed: Placed[]): Promise<void> {
  await tx.assignment.createMany({ data: placed.flatMap((one) => assignmentsOf(references, one)) });
  await tx.threadEntry.createMany({
    data: placed.flatMap(({ story, questionId }) =>
      story.thread.map(({ kind, author, content, at }) => ({
        questionId,
        kind,
        content,
        createdAt: at,
        authorId: author === null ? null : references.person(author),
      })),
    ),
  });
  await tx.note.createMany({
    data: placed.flatMap(({ story, questionId }) =>
      story.notes.map(({ author, content, at }) => {
        return { questionId, authorId: references.person(author), content, createdAt: at };
      }),
    ),
  });
  await tx.publicationReturn.createMany({
    data: placed.flatMap(({ story: { givenBack }, questionId }) => {
      if (givenBack === undefined) return [];
      const { by, reason, at } = givenBack;
      return [{ questionId, returnedById: references.person(by), reason, createdAt: at }];
    }),
  });
  await tx.draft.createMany({
    data: placed.flatMap(({ story: { draft }, questionId }) => {
      if (draft === undefined) return [];
      const { author, content, at, version } = draft;
      return [{ questionId, authorId: references.person(author), content, updatedAt: at, version }];
    }),
  });
  await tx.draftAuthor.createMany({
    data: placed.flatMap(({ story: { draft, assignments }, questionId }) => {
      const parts = assignments.flatMap(({ part, person }) => (part === undefined ? [] : [person ?? ""]));
      const authors = new Set([...parts, ...(draft === undefined ? [] : [draft.author])]);
      return [...authors].map((author) => ({ questionId, personId: references.person(author) }));
    }),
  });
  await tx.round.createMany({
    data: placed.flatMap(({ story, questionId }) =>
      story.rounds.map(({ department, official, ...round }, index) => ({
        ...round,
        questionId,
        number: index + 1,
        departmentId: references.department(department),
        officialId: references.person(official),
      })),
    ),
  });
  await tx.breach.createMany({
    data: placed.flatMap(({ story, questionId }) =>
      story.breaches.map(({ clock, department, dueAt }) => {
        return {
          questionId,
          clock,
          departmentId: references.department(department),
          dueAt,
          breachedAt: dueAt,
        };
      }),
    ),
  });
}

function assignmentsOf(references: References, { story, questionId }: Placed) {
  const { topic } = story.spec;
  return story.assignments.map((assignment) => ({
    questionId,
    departmentId: references.department(assignment.department),
    role: assignment.role,
    state: assignment.state,
    assignedById: assignment.by === null ? null : references.person(assignment.by),
    binding: assignment.binding ?? false,
    ruleId:
      assignment.by === null && !assignment.binding && topic !== undefined ? references.rule(topic) : null,
    personId: assignment.person === undefined ? null : references.person(assignment.person),
    instruction: assignment.instruction,
    reasonCode: assignment.reasonCode ?? null,
    reasonText: assignment.reasonText ?? null,
    suggestedDepartmentId:
      assignment.suggested === undefined ? null : references.department(assignment.suggested),
    acceptDueAt: assignment.acceptDueAt,
    dueAt: assignment.role === "lead" ? (story.dueAt ?? null) : (assignment.dueAt ?? null),
    part: assignment.part ?? "",
    partVersion: assignment.part === undefined ? 0 : 1,
    partUpdatedAt: assignment.part === undefined ? null : (assignment.decidedAt ?? null),
    createdAt: assignment.at,
    decidedAt: assignment.decidedAt ?? null,
  }));
}
