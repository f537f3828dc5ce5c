import { departmentsOf, hasRole, isProvinceLeader, type Viewer } from "@/lib/viewer";
import {
  statusAllows,
  transitions,
  type Party,
  type QuestionKind,
  type QuestionStatus,
  type Verb,
} from "./status";

/** What the policies need to know of a question. */
export type PolicySubject = {
  status: QuestionStatus;
  kind: QuestionKind;
  leadDepartmentId: number | null;
  /** Departments with a living contributing assignment. */
  contributingDepartmentIds: number[];
  /** The lead assignment cannot be refused. */
  binding: boolean;
  /** Who handed in a version, even one that was returned, saved a draft or wrote a part: their words may still stand. */
  drafterIds: number[];
  /** The lead department has a leader who is no drafter. */
  hasOtherLeader: boolean;
  /** While an approved answer is held for undo: who approved it. */
  heldById: number | null;
};

export const verbs = Object.keys(transitions) as Verb[];

/** Verbs of people at the desk; the citizen's and the system's are opened in other ways. */
const notOfStaff = ["submit", "logCall", "lapse", "release", "close", "withdraw", "rate"] as const;
export type StaffVerb = Exclude<Verb, (typeof notOfStaff)[number]>;
export const staffVerbs = verbs.filter(
  (verb): verb is StaffVerb => !notOfStaff.some((other) => other === verb),
);

/** Whether the viewer acts as that party for this question. */
const acts: Record<Party, (viewer: Viewer, question: PolicySubject) => boolean> = {
  citizen: () => false,
  system: () => false,
  operator: (viewer) => hasRole(viewer, "operator"),
  coordinator: (viewer) => hasRole(viewer, "coordinator"),
  official: (viewer, { leadDepartmentId }) => isOf(viewer, "official", leadDepartmentId),
  leader: (viewer, { leadDepartmentId }) => isOf(viewer, "leader", leadDepartmentId),
  contributor: (viewer, { contributingDepartmentIds }) =>
    departmentsOf(viewer).some((id) => contributingDepartmentIds.includes(id)),
  provinceLeader: isProvinceLeader,
};

/** What the table of status.ts cannot say. */
const conditions: Partial<Record<StaffVerb, (viewer: Viewer, question: PolicySubject) => boolean>> = {
  // Complaints and denunciations are never handled here.
  assign: (_, { kind }) => kind !== "complaint",
  // The hotline answers on the spot; once a department works on it, only its official does.
  answerFromPublished: (viewer, question) =>
    question.kind !== "complaint" && (question.status !== "in_progress" || acts.official(viewer, question)),
  rejectAssignment: (_, { binding }) => !binding,
  returnDraft: leadsOrStandsIn,
  signApology: leadsOrStandsIn,
  // Four eyes: a leader of the lead department who did not draft; where none is left, the province's leader.
  approveAndSend: (viewer, question) => leadsOrStandsIn(viewer, question) && isNoDrafter(viewer, question),
  sendCorrection: (viewer, question) => leadsOrStandsIn(viewer, question) && isNoDrafter(viewer, question),
  dropCorrection: (viewer, question) => acts.official(viewer, question) || leadsOrStandsIn(viewer, question),
  undoSend: ({ personId }, { heldById }) => heldById === null || heldById === personId,
};

/** Who may, whatever the status. A question the viewer may not see at all never gets here. */
export function may(verb: StaffVerb, viewer: Viewer, question: PolicySubject): boolean {
  const party = transitions[verb].by.some((by) => acts[by](viewer, question));
  return party && (conditions[verb]?.(viewer, question) ?? true);
}

/** The buttons of the question's page: allowed to the viewer and possible now. */
export function actionsOf(viewer: Viewer, question: PolicySubject): StaffVerb[] {
  return staffVerbs.filter(
    (verb) => statusAllows(verb, question.status) && may(verb, viewer, question) && notHeld(verb, question),
  );
}

/** While an approved answer is held, nothing but undoing it, a note and the contact are possible. */
export function notHeld(verb: StaffVerb, question: PolicySubject): boolean {
  if (verb === "undoSend") return question.heldById !== null;
  return question.heldById === null || verb === "addNote" || verb === "revealContact";
}

/** Who works on questions. An editor, who only publishes, sees the question and its answer and nothing about the asker. */
export function mayReadFile(viewer: Viewer, question: PolicySubject): boolean {
  return may("addNote", viewer, question);
}

/**
 * Drafts, returned versions and proposed corrections are the business of the lead department and of who looks after all.
 * The hotline tells and an editor publishes what was sent.
 */
export function mayReadDrafts(viewer: Viewer, question: PolicySubject): boolean {
  const readers = ["official", "leader", "coordinator", "provinceLeader"] as const;
  return readers.some((party) => acts[party](viewer, question));
}

/** Who writes the answer, whether or not it is the time for it. */
export function mayWriteAnswer(viewer: Viewer, question: PolicySubject): boolean {
  return may("saveDraft", viewer, question);
}

/** Call console and register belong to the hotline. */
export function mayLogCall(viewer: Viewer): boolean {
  return hasRole(viewer, "operator");
}

function isOf(viewer: Viewer, role: "official" | "leader", departmentId: number | null): boolean {
  return departmentId !== null && hasRole(viewer, role, departmentId);
}

function leadsOrStandsIn(viewer: Viewer, question: PolicySubject): boolean {
  return acts.leader(viewer, question) || (isProvinceLeader(viewer) && !question.hasOtherLeader);
}

function isNoDrafter({ personId }: Viewer, { drafterIds }: PolicySubject): boolean {
  return !drafterIds.includes(personId);
}
