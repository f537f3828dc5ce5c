/**
 * What a check can find. Texts are `faults.<fault>` of messages desk.audit.
 * changed: an event no longer says what it said · unlinked: an event before this one is missing or out of order ·
 * head: the last events are missing or the head was changed · lost: the question or all of its events are gone ·
 * anchor: the heads of a past day are not those that were anchored · anchor_chain: an anchor is missing or was changed
 */
export const faults = ["changed", "unlinked", "head", "lost", "anchor", "anchor_chain"] as const;
export type AuditFault = (typeof faults)[number];

/** Where it was found: in the chain of a question, at an event where that is known, or in the anchor of a day. */
export type AuditFinding = {
  fault: AuditFault;
  code: string | null;
  questionId: number | null;
  eventId: number | null;
  day: string | null;
};

/** So many questions a person waits for; more are checked in the background. */
export const newestQuestions = 500;
