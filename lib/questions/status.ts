/*
 * The life of a question as product.md tells it. Progress only: publication, deadline and visibility stand apart.
 * Texts are in messages status: `staff.<status>`, `citizen.<status>`, `publication.<state>`, `urgency.…`, `kind.…`.
 */
export const questionStatuses = [
  "submitted",
  "received",
  "assigned",
  "in_progress",
  "needs_info",
  "pending_approval",
  "answered",
  "closed",
  "rejected",
  "duplicate",
  "forwarded",
  "withdrawn",
  "spam",
] as const;
export type QuestionStatus = (typeof questionStatuses)[number];

/** The authority still owes something. */
export const openStatuses = [
  "submitted",
  "received",
  "assigned",
  "in_progress",
  "needs_info",
  "pending_approval",
] as const satisfies readonly QuestionStatus[];

type Transition = { from: readonly QuestionStatus[]; to: QuestionStatus | "same" };

/** verb: from which statuses, to which. Who may is in policy.ts. */
export const transitions = {
  receive: { from: ["submitted"], to: "received" },
  reject: { from: ["submitted", "received"], to: "rejected" },
  markSpam: { from: ["submitted", "received"], to: "spam" },
  unmarkSpam: { from: ["spam"], to: "submitted" },
  reclassify: { from: openStatuses, to: "same" },
  assign: { from: ["received"], to: "assigned" },
  recallAssignment: { from: ["assigned", "in_progress", "pending_approval"], to: "received" },
  accept: { from: ["assigned"], to: "in_progress" },
  rejectAssignment: { from: ["assigned"], to: "received" },
  saveDraft: { from: ["in_progress"], to: "same" },
  submitDraft: { from: ["in_progress"], to: "pending_approval" },
  returnDraft: { from: ["pending_approval"], to: "in_progress" },
  approveAndSend: { from: ["pending_approval"], to: "same" },
  undoSend: { from: ["pending_approval"], to: "same" },
  release: { from: ["pending_approval"], to: "answered" },
  addNote: { from: questionStatuses, to: "same" },
  revealContact: { from: questionStatuses, to: "same" },
} as const satisfies Record<string, Transition>;

export type Verb = keyof typeof transitions;

export function statusAllows(verb: Verb, status: QuestionStatus): boolean {
  return transitions[verb].from.some((from) => from === status);
}

/** A complaint or denunciation that arrives here anyway is seen by coordinators only and never published. */
export const questionKinds = [
  "question",
  "feedback",
  "proposal",
  "info_request",
  "praise",
  "complaint",
] as const;
export type QuestionKind = (typeof questionKinds)[number];

export const urgencies = ["urgent", "normal", "complex"] as const;
export type Urgency = (typeof urgencies)[number];

/** Reason codes; texts are `reject.<code>`, `rejectAssignment.<code>`, `returnDraft.<code>`. */
export const rejectReasons = [
  "out_of_scope",
  "complaint_denunciation",
  "no_contact",
  "unclear",
  "already_answered",
  "offensive",
  "in_court",
  "advertising",
] as const;
export const rejectAssignmentReasons = [
  "wrong_department",
  "lead_change",
  "insufficient",
  "conflict_of_interest",
] as const;
export const returnReasons = ["not_answering", "no_legal_basis", "vague", "privacy", "style"] as const;

/** What the asker wishes to become public once it is answered. */
export const visibilities = ["private", "anonymous", "named"] as const;
export type Visibility = (typeof visibilities)[number];
export const defaultVisibility: Visibility = "anonymous";

/** Lengths of a question, in characters as people see them. */
export const titleMax = 200;
export const contentMin = 10;
export const contentMax = 5_000;
