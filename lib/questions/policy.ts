import { departmentsOf, hasAnyRole, hasRole, isProvinceLeader, type Viewer } from "@/lib/viewer";
import { statusAllows, type QuestionKind, type QuestionStatus, type Verb } from "./status";

/** What the policies need to know of a question. */
export type PolicySubject = {
  status: QuestionStatus;
  kind: QuestionKind;
  leadDepartmentId: number | null;
  /** Departments with a living contributing assignment. */
  contributingDepartmentIds: number[];
  /** The lead assignment cannot be refused. */
  binding: boolean;
  /** Who handed in a version, even one that was returned, and who last saved the draft: their words may still stand. */
  drafterIds: number[];
  /** The lead department has a leader who is no drafter. */
  hasOtherLeader: boolean;
  /** While an approved answer is held for undo: who approved it. */
  heldById: number | null;
};

type Policy = (viewer: Viewer, question: PolicySubject) => boolean;

/** Who may, whatever the status. A question the viewer may not see at all never gets here. */
export const policies: Record<Exclude<Verb, "release">, Policy> = {
  receive: mayReceive,
  reject: mayReject,
  markSpam: mayMarkSpam,
  unmarkSpam: mayMarkSpam,
  reclassify: mayReclassify,
  assign: mayAssign,
  recallAssignment: mayRecallAssignment,
  accept: mayAccept,
  rejectAssignment: mayRejectAssignment,
  saveDraft: mayDraft,
  submitDraft: mayDraft,
  returnDraft: mayReturnDraft,
  approveAndSend: mayApproveAndSend,
  undoSend: mayUndoSend,
  addNote: mayAddNote,
  revealContact: mayRevealContact,
};

export type StaffVerb = keyof typeof policies;
const staffVerbs = Object.keys(policies) as StaffVerb[];

/** The buttons of the question's page: allowed to the viewer and possible now. */
export function actionsOf(viewer: Viewer, question: PolicySubject): StaffVerb[] {
  return staffVerbs.filter(
    (verb) =>
      statusAllows(verb, question.status) && policies[verb](viewer, question) && notHeld(verb, question),
  );
}

/** While an approved answer is held, nothing but undoing it, a note and the contact are possible. */
export function notHeld(verb: StaffVerb, question: PolicySubject): boolean {
  if (verb === "undoSend") return question.heldById !== null;
  return question.heldById === null || verb === "addNote" || verb === "revealContact";
}

export function mayReceive(viewer: Viewer): boolean {
  return hasAnyRole(viewer, ["coordinator", "operator"]);
}

export function mayReject(viewer: Viewer): boolean {
  return hasRole(viewer, "coordinator");
}

export function mayMarkSpam(viewer: Viewer): boolean {
  return hasAnyRole(viewer, ["coordinator", "operator"]);
}

export function mayReclassify(viewer: Viewer): boolean {
  return hasRole(viewer, "coordinator");
}

/** Complaints and denunciations are never handled here. */
export function mayAssign(viewer: Viewer, { kind }: PolicySubject): boolean {
  return hasRole(viewer, "coordinator") && kind !== "complaint";
}

export function mayRecallAssignment(viewer: Viewer): boolean {
  return hasRole(viewer, "coordinator");
}

export function mayAccept(viewer: Viewer, { leadDepartmentId }: PolicySubject): boolean {
  return isOf(viewer, "official", leadDepartmentId);
}

export function mayRejectAssignment(viewer: Viewer, { leadDepartmentId, binding }: PolicySubject): boolean {
  return !binding && isOf(viewer, "official", leadDepartmentId);
}

export function mayDraft(viewer: Viewer, { leadDepartmentId }: PolicySubject): boolean {
  return isOf(viewer, "official", leadDepartmentId) || isOf(viewer, "leader", leadDepartmentId);
}

export function mayReturnDraft(viewer: Viewer, question: PolicySubject): boolean {
  return isOf(viewer, "leader", question.leadDepartmentId) || standsIn(viewer, question);
}

/** Four eyes: a leader of the lead department who did not draft; where none is left, the province's leader. */
export function mayApproveAndSend(viewer: Viewer, question: PolicySubject): boolean {
  return mayReturnDraft(viewer, question) && !question.drafterIds.includes(viewer.personId);
}

export function mayUndoSend(viewer: Viewer, { heldById }: PolicySubject): boolean {
  return heldById === null || heldById === viewer.personId;
}

/** Who works on questions. An editor, who only publishes, sees the question and its answer and nothing about the asker. */
export function mayReadFile(viewer: Viewer, question: PolicySubject): boolean {
  return mayReceive(viewer) || isInvolved(viewer, question) || isProvinceLeader(viewer);
}

export function mayAddNote(viewer: Viewer, question: PolicySubject): boolean {
  return mayReadFile(viewer, question);
}

export function mayRevealContact(viewer: Viewer, question: PolicySubject): boolean {
  return mayReceive(viewer) || isInvolved(viewer, question);
}

/** Call console and register belong to the hotline. */
export function mayLogCall(viewer: Viewer): boolean {
  return hasRole(viewer, "operator");
}

function isOf(viewer: Viewer, role: "official" | "leader", departmentId: number | null): boolean {
  return departmentId !== null && hasRole(viewer, role, departmentId);
}

function isInvolved(viewer: Viewer, { leadDepartmentId, contributingDepartmentIds }: PolicySubject): boolean {
  const involved = [leadDepartmentId, ...contributingDepartmentIds];
  return departmentsOf(viewer).some((id) => involved.includes(id));
}

function standsIn(viewer: Viewer, { hasOtherLeader }: PolicySubject): boolean {
  return isProvinceLeader(viewer) && !hasOtherLeader;
}
