import "server-only";
import { db } from "@/lib/db";
import type { DeadlineState } from "@/lib/deadlines/status";
import { listTimeline, type TimelineEntry } from "@/lib/events/timeline";
import { maskEmail, maskPhone } from "@/lib/mask";
import { departmentsOf, type Viewer } from "@/lib/viewer";
import { stateOf } from "./inbox-row";
import { momentNow } from "./moment";
import { questionPage, type QuestionPageRow } from "./one-select";
import { actionsOf, mayReadDrafts, mayReadFile, type StaffVerb } from "./policy";
import { findSubject } from "./subject";

export type QuestionDetail = Omit<QuestionPageRow, "citizen"> & {
  /** The contact is masked; revealContact shows it and writes that down. */
  citizen: { name: string; email: string | null; phone: string | null; anonymised: boolean } | null;
  deadline: DeadlineState | null;
  timeline: TimelineEntry[];
  /** What the viewer may do now. */
  actions: StaffVerb[];
};

/** A question found through the viewer. Null when it does not exist or may not be seen: the page says "not found" to both. */
export async function findQuestion(viewer: Viewer, code: string): Promise<QuestionDetail | null> {
  const subject = await findSubject(db, viewer, code);
  if (subject === null) return null;
  const [row, timeline, moment] = await Promise.all([
    db.question.findUniqueOrThrow({ where: { id: subject.id }, select: questionPage }),
    listTimeline(subject.id),
    momentNow(),
  ]);
  const read = mayReadDrafts(viewer, subject) ? row : withoutDrafts(viewer, row);
  const { citizen, ...question } = mayReadFile(viewer, subject) ? read : withoutFile(read);
  return {
    ...question,
    citizen: citizen === null ? null : masked(citizen),
    deadline: stateOf({ status: row.status, dueAt: row.dueAt ?? row.triageDueAt }, moment),
    timeline,
    actions: actionsOf(viewer, subject),
  };
}

/** For the file handler: whether the viewer may have what came with the question. */
export async function mayOpenFilesOf(viewer: Viewer, code: string): Promise<boolean> {
  const subject = await findSubject(db, viewer, code);
  return subject !== null && mayReadFile(viewer, subject);
}

/** The question and its answers, for whoever only publishes them. */
function withoutFile(row: QuestionPageRow): QuestionPageRow {
  return {
    ...row,
    citizen: null,
    attachments: [],
    threadEntries: [],
    notes: [],
    draft: null,
    draftRevisions: [],
  };
}

/** For whoever has no part in the writing of the answer: only what was sent of it. */
function withoutDrafts(viewer: Viewer, row: QuestionPageRow): QuestionPageRow {
  const sent = row.answers.map(({ answerVersion }) => answerVersion.id);
  const answerVersions = row.answerVersions
    .filter(({ id }) => sent.includes(id))
    .map((version) => ({ ...version, approvals: [], answerFindings: [] }));
  const own = row.assignments
    .filter(({ departmentId }) => departmentsOf(viewer).includes(departmentId))
    .map(({ id }) => id);
  const draftRevisions = row.draftRevisions.filter(({ assignmentId }) =>
    own.some((id) => id === assignmentId),
  );
  return { ...row, answerVersions, draft: null, draftRevisions, corrections: [] };
}

function masked({
  name,
  email,
  phone,
  anonymisedAt,
}: NonNullable<QuestionPageRow["citizen"]>): QuestionDetail["citizen"] {
  return {
    name,
    email: email && maskEmail(email),
    phone: phone && maskPhone(phone),
    anonymised: anonymisedAt !== null,
  };
}
