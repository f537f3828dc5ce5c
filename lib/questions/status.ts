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

export function isOpen(status: QuestionStatus): boolean {
  return openStatuses.some((open) => open === status);
}

/** Who acts: people of the desk by role, where `official` and `leader` are those of the lead department. */
export type Party =
  | "citizen"
  | "system"
  | "operator"
  | "coordinator"
  | "official"
  | "leader"
  /** Official or leader of a contributing department. */
  | "contributor"
  /** Leader of the root department, who decides where the lead department has nobody else who may. */
  | "provinceLeader";

type Transition = {
  by: readonly Party[];
  from: readonly QuestionStatus[];
  to: QuestionStatus | "same";
};

const untriaged = ["submitted", "received"] as const;
/** A department works on it. */
export const working = ["assigned", "in_progress", "needs_info", "pending_approval"] as const;
const sent = ["answered", "closed"] as const;

/**
 * verb: who, from which statuses, to which. What else must be true is in policy.ts (who exactly) and in the verb
 * itself (dates, counts). A verb that leads to several statuses names the usual one and says so.
 */
export const transitions = {
  // Intake
  submit: { by: ["citizen"], from: [], to: "submitted" },
  logCall: { by: ["operator"], from: [], to: "received" },
  receive: { by: ["coordinator", "operator"], from: ["submitted"], to: "received" },
  reject: { by: ["coordinator"], from: untriaged, to: "rejected" },
  markSpam: { by: ["coordinator", "operator"], from: untriaged, to: "spam" },
  unmarkSpam: { by: ["coordinator", "operator"], from: ["spam"], to: "submitted" }, // or received, where it was
  reclassify: { by: ["coordinator"], from: openStatuses, to: "same" },
  mergeInto: {
    by: ["coordinator"],
    from: [...untriaged, "assigned", "in_progress", "needs_info"],
    to: "duplicate",
  },
  forward: { by: ["coordinator"], from: untriaged, to: "forwarded" },
  followUp: { by: ["coordinator"], from: ["forwarded"], to: "same" },
  // Assignment
  assign: { by: ["coordinator"], from: ["received"], to: "assigned" },
  addContributor: {
    by: ["coordinator", "leader"],
    from: ["assigned", "in_progress", "needs_info"],
    to: "same",
  },
  recallAssignment: {
    by: ["coordinator"],
    from: ["assigned", "in_progress", "pending_approval"],
    to: "received",
  },
  accept: { by: ["official"], from: ["assigned"], to: "in_progress" },
  rejectAssignment: { by: ["official"], from: ["assigned"], to: "received" },
  reassign: { by: ["leader"], from: working, to: "same" },
  // Work
  requestInfo: { by: ["official", "leader"], from: ["in_progress"], to: "needs_info" },
  provideInfo: { by: ["citizen", "operator"], from: ["needs_info"], to: "in_progress" },
  addInformation: {
    by: ["citizen", "operator"],
    from: [...untriaged, "assigned", "in_progress"],
    to: "same",
  },
  lapse: { by: ["system"], from: ["needs_info"], to: "closed" },
  extend: { by: ["leader"], from: ["assigned", "in_progress", "pending_approval"], to: "same" },
  savePart: { by: ["contributor"], from: ["assigned", "in_progress", "needs_info"], to: "same" },
  completePart: { by: ["contributor"], from: ["assigned", "in_progress", "needs_info"], to: "same" },
  waivePart: { by: ["official", "leader"], from: ["in_progress", "needs_info"], to: "same" },
  reopenPart: { by: ["official", "leader"], from: ["in_progress", "needs_info"], to: "same" },
  // Answer
  saveDraft: { by: ["official", "leader"], from: ["in_progress"], to: "same" },
  submitDraft: { by: ["official", "leader"], from: ["in_progress"], to: "pending_approval" },
  returnDraft: { by: ["leader", "provinceLeader"], from: ["pending_approval"], to: "in_progress" },
  approveAndSend: { by: ["leader", "provinceLeader"], from: ["pending_approval"], to: "same" },
  undoSend: { by: ["leader", "provinceLeader"], from: ["pending_approval"], to: "same" },
  release: { by: ["system"], from: ["pending_approval"], to: "answered" },
  answerFromPublished: { by: ["operator", "official"], from: ["received", "in_progress"], to: "answered" },
  // After the answer
  rate: { by: ["citizen"], from: sent, to: "same" },
  reopen: { by: ["citizen", "coordinator"], from: sent, to: "in_progress" }, // or assigned, received: nobody there
  proposeCorrection: { by: ["official", "leader"], from: sent, to: "same" },
  sendCorrection: { by: ["leader", "provinceLeader"], from: sent, to: "same" },
  dropCorrection: { by: ["official", "leader", "provinceLeader"], from: sent, to: "same" },
  close: { by: ["system"], from: ["answered"], to: "closed" },
  withdraw: { by: ["citizen"], from: openStatuses, to: "withdrawn" },
  signApology: { by: ["leader", "provinceLeader"], from: working, to: "same" },
  // Any time
  addNote: {
    by: ["coordinator", "operator", "official", "leader", "contributor", "provinceLeader"],
    from: questionStatuses,
    to: "same",
  },
  revealContact: {
    by: ["coordinator", "operator", "official", "leader", "contributor"],
    from: questionStatuses,
    to: "same",
  },
} as const satisfies Record<string, Transition>;

export type Verb = keyof typeof transitions;

export function statusAllows(verb: Verb, status: QuestionStatus): boolean {
  return transitions[verb].from.some((from) => from === status);
}

export function isFor(verb: Verb, party: Party): boolean {
  return transitions[verb].by.some((by) => by === party);
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

/** How it came in. */
export const channels = ["web", "phone", "email", "api", "import"] as const;
export type Channel = (typeof channels)[number];

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

/** Why a question is in a leader's "Cần tôi"; texts are `reason.<reason>` of messages leading. */
export const leaderReasons = ["approve", "correct", "sign", "decide", "overdue"] as const;
export type LeaderReason = (typeof leaderReasons)[number];

/** How far a contributing department's part of a joint answer is; texts are `part.<state>`. */
export const partStates = ["pending", "accepted", "done", "waived"] as const;
export type PartState = (typeof partStates)[number];

/** What the asker wishes to become public once it is answered. */
export const visibilities = ["private", "anonymous", "named"] as const;
export type Visibility = (typeof visibilities)[number];
export const defaultVisibility: Visibility = "anonymous";

/** Lengths of a question, in characters as people see them. */
export const titleMax = 200;
export const contentMin = 10;
export const contentMax = 5_000;

/** How often a department may ask the asker for more, and how often the asker may add something unasked. */
export const maxInfoRequests = 2;
export const maxAdditions = 5;

/** A request for information says exactly what is missing: "bổ sung hồ sơ" is shorter than this. */
export const infoQuestionMin = 30;

/** What the asker thinks of an answer; the word stands in the links of its letter, `?muc=rat-hai-long`. */
export const ratingLevels = ["very_satisfied", "satisfied", "unsatisfied"] as const;
export type RatingLevel = (typeof ratingLevels)[number];

export const ratingWords: Record<RatingLevel, string> = {
  very_satisfied: "rat-hai-long",
  satisfied: "hai-long",
  unsatisfied: "chua-hai-long",
};

export function levelOfWord(word: unknown): RatingLevel | null {
  return ratingLevels.find((level) => ratingWords[level] === word) ?? null;
}
