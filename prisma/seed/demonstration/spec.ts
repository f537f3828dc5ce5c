import type {
  Channel,
  PublicationState,
  QuestionKind,
  RatingLevel,
  Urgency,
  Visibility,
} from "@/prisma/generated/client";
import type { TopicSlug } from "../reference/topics";

/** A question of the demonstration as its author tells it; story.ts works out who did what when. */
export type DemonstrationQuestion = {
  /** Named by others that repeat it. */
  key?: string;
  title: string;
  content: string;
  asker: string;
  /** Which contact the asker gave. Addresses and numbers are made up by write-question.ts. */
  reach?: "email" | "phone" | "both";
  topic?: TopicSlug;
  /** Full name of a place: "Phường Hạ Long". */
  place?: string;
  /** Code of the lead department. */
  department?: string;
  contributing?: readonly string[];
  /** What they have written, by code; who is not named has not begun. */
  parts?: Readonly<Record<string, { content: string; unfinished?: true }>>;
  kind?: QuestionKind;
  urgency?: Urgency;
  channel?: Channel;
  visibility?: Visibility;
  /** Of the form that was used; the letters follow it. */
  locale?: "en";
  sent: Sent;
  outcome: Outcome;
};

/** That many working days ago at that time of day, or some minutes ago. */
export type Sent = { daysAgo: number; at: string } | { minutesAgo: number };

export type Outcome =
  | { status: "submitted" | "received" | "spam" }
  | { status: "rejected"; reason: string; text: string }
  | { status: "duplicate"; of: string }
  | { status: "forwarded"; agency: string; contact: string; followUpInDays: number }
  | { status: "withdrawn" }
  /** Answered on the phone with the published answer of another question. */
  | { status: "reused"; of: string }
  | { status: "assigned"; refusal?: { by: string; suggested: string; text: string }; instruction?: string }
  | Working
  | { status: "needs_info"; ask: string }
  | { status: "pending_approval"; answer: string; again?: Returned; note?: string }
  | Answered
  | Reopened
  | { status: "lapsed"; ask: string };

export type Working = {
  status: "in_progress";
  draft?: string;
  returned?: Returned;
  note?: string;
  extendedByDays?: number;
  info?: { ask: string; reply: string };
};

export type Answered = {
  /** Closes by itself when the answer is old enough. */
  status: "answered";
  /** Working days between receipt and approval. */
  after: number;
  answer: string;
  /** An earlier version that the leader sent back. */
  again?: Returned;
  note?: string;
  info?: { ask: string; reply: string };
  rating?: { level: RatingLevel; reason?: string };
  /** A better text, sent later. */
  correction?: { content: string; reason: string };
  publication: PublicationState;
  /** For the desk, or on the tombstone. */
  publicationReason?: string;
  /** What the public reads instead of the asker's words, when they named somebody or something private. */
  edited?: { title?: string; content: string };
  views?: number;
};

/** Answered, but not what was asked: the asker has it reconsidered after so many days, and it is being worked on anew. */
export type Reopened = {
  status: "reopened";
  /** Working days between receipt and approval. */
  after: number;
  answer: string;
  afterDays: number;
  reason: string;
};

export type Returned = { content: string; reason: string; comment: string };
