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
  "question.unmerged",
  "duplicate.joined",
  "question.reclassified",
  "question.assigned",
  "question.reassigned",
  "question.extended",
  "question.recalculated",
  "question.forwarded",
  "question.followed_up",
  "question.withdrawn",
  "question.lapsed",
  "question.reopened",
  "question.closed",
  "question.late",
  "question.reminded",
  "apology.signed",
  "assignment.accepted",
  "assignment.rejected",
  "assignment.recalled",
  "assignment.vacated",
  "part.accepted",
  "part.completed",
  "part.waived",
  "part.reopened",
  "info.requested",
  "info.provided",
  "info.added",
  "links.requested",
  "follow.requested",
  "follow.confirmed",
  "follow.ended",
  "note.added",
  "draft.submitted",
  "draft.returned",
  "answer.approved",
  "answer.undone",
  "answer.sent",
  "answer.reused",
  "correction.proposed",
  "correction.dropped",
  "answer.corrected",
  "question.rated",
  "question.published",
  "question.unpublished",
  "publication.returned",
  "publication.requested",
  "publication.declined",
  "contact.revealed",
  "contact.anonymised",
] as const;
export type EventType = (typeof eventTypes)[number];

/** What happens to the account of somebody who works here, and to no question. */
export const personEventTypes = [
  "person.reset_requested",
  "person.password_changed",
  "person.factor_confirmed",
  "person.factor_removed",
  "person.codes_renewed",
  "person.code_spent",
  "person.sessions_ended",
] as const;
export type PersonEventType = (typeof personEventTypes)[number];

/** What happens to the content of the portal, and to no question. */
export const portalEventTypes = [
  "service.created",
  "service.changed",
  "service.ended",
  "service.restored",
  "services.imported",
  "contact.saved",
  "hours.saved",
  "hours.removed",
] as const;
export type PortalEventType = (typeof portalEventTypes)[number];

/** What a reader without an account wishes to hear of, and was told. */
export const readerEventTypes = [
  "subscription.requested",
  "subscription.confirmed",
  "subscription.ended",
  "digest.made",
] as const;
export type ReaderEventType = (typeof readerEventTypes)[number];

/** What happens to an article of the news, and to no question. */
export const articleEventTypes = [
  "article.created",
  "article.saved",
  "article.restored",
  "article.scheduled",
  "article.unscheduled",
  "article.published",
  "article.archived",
  "article.unpublished",
  "article.shared",
  "article.unshared",
] as const;
export type ArticleEventType = (typeof articleEventTypes)[number];

/** What the citizen's page tells. The rest is the desk's own business. */
export const citizenEvents = [
  "question.submitted",
  "question.logged",
  "question.received",
  "question.rejected",
  "question.merged",
  "question.unmerged",
  "question.assigned",
  "question.extended",
  "question.recalculated",
  "question.forwarded",
  "question.withdrawn",
  "question.lapsed",
  "question.reopened",
  "question.closed",
  "question.late",
  "apology.signed",
  "assignment.accepted",
  "info.requested",
  "info.provided",
  "info.added",
  "answer.sent",
  "answer.reused",
  "answer.corrected",
  "question.published",
] as const satisfies readonly EventType[];

/** What happens to a question happens to those merged into it, too: their askers read it and get its letters. */
export const followedEvents = [
  "question.received",
  "question.assigned",
  "question.extended",
  "question.recalculated",
  "question.forwarded",
  "question.reopened",
  "question.closed",
  "question.late",
  "apology.signed",
  "assignment.accepted",
  "answer.sent",
  "answer.reused",
  "answer.corrected",
] as const satisfies readonly EventType[];

/** After these the public pages show something else. */
export const publicEvents = [
  "question.published",
  "question.unpublished",
  "answer.corrected",
] as const satisfies readonly EventType[];

export const mailTemplates = [
  "citizen-submitted",
  "citizen-received",
  "citizen-rejected",
  "citizen-answered",
  "citizen-merged",
  "citizen-forwarded",
  "citizen-extended",
  "citizen-recalculated",
  "citizen-reopened",
  "citizen-corrected",
  "intake-submitted",
  "department-assigned",
  "department-extended",
  "department-reopened",
  "department-part-waived",
  "department-part-reopened",
  "citizen-info-requested",
  "citizen-withdrawn",
  "citizen-links",
  "department-info-provided",
  "department-withdrawn",
  "department-publication-returned",
  "citizen-late",
  "citizen-apology",
  "citizen-info-reminder",
  "citizen-lapsed",
  "reminder-due",
  "reminder-overdue",
  "reminder-follow-up",
  "follower-confirm",
  "follower-changed",
  "follower-gone",
  "subscriber-confirm",
  "subscriber-digest",
  "person-mentioned",
  "person-reset",
  "person-password-changed",
  "person-second-step",
] as const;
export type MailTemplate = (typeof mailTemplates)[number];

/** Ids, codes and hashes only: an event outlives the contact data and must never hold a text or a name. */
export type EventData = Record<string, string | number | boolean | null>;
