/** The closed list of what can happen. Past tense; the noun that changed comes first. */
export const eventTypes = [
  "question.submitted",
  "question.logged",
  "question.imported",
  "question.received",
  "question.rejected",
  "question.marked_spam",
  "question.unmarked_spam",
  "question.merged",
  "question.reclassified",
  "question.assigned",
  "question.reassigned",
  "question.extended",
  "question.forwarded",
  "question.withdrawn",
  "question.lapsed",
  "question.reopened",
  "question.closed",
  "assignment.accepted",
  "assignment.rejected",
  "assignment.recalled",
  "info.requested",
  "info.provided",
  "note.added",
  "draft.submitted",
  "draft.returned",
  "answer.approved",
  "answer.undone",
  "answer.sent",
  "answer.corrected",
  "question.rated",
  "question.published",
  "question.unpublished",
  "publication.returned",
  "publication.declined",
  "contact.revealed",
] as const;
export type EventType = (typeof eventTypes)[number];

/** What the citizen's page tells. The rest is the desk's own business. */
export const citizenEvents = [
  "question.submitted",
  "question.logged",
  "question.received",
  "question.rejected",
  "question.merged",
  "question.assigned",
  "question.extended",
  "question.forwarded",
  "question.withdrawn",
  "question.lapsed",
  "question.reopened",
  "question.closed",
  "assignment.accepted",
  "info.requested",
  "info.provided",
  "answer.sent",
  "answer.corrected",
  "question.published",
] as const satisfies readonly EventType[];

/** After these the public pages show something else. */
export const publicEvents = [
  "question.published",
  "question.unpublished",
] as const satisfies readonly EventType[];

export const mailTemplates = [
  "citizen-submitted",
  "citizen-received",
  "citizen-rejected",
  "citizen-answered",
  "intake-submitted",
  "department-assigned",
] as const;
export type MailTemplate = (typeof mailTemplates)[number];

/** Ids, codes and hashes only: an event outlives the contact data and must never hold a text or a name. */
export type EventData = Record<string, string | number | boolean | null>;
