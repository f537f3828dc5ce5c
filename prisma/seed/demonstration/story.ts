import type {
  ApprovalDecision,
  AssignmentRole,
  AssignmentState,
  Clock,
  PublicationState,
  QuestionStatus,
  RatingLevel,
  ThreadKind,
  Urgency,
} from "@/prisma/generated/client";
import type { EventData, EventType } from "@/lib/events/types";
import type { DemonstrationQuestion } from "./spec";
import { moment, workingDayBefore } from "./work-time";

/** All that happened to one question, in codes and addresses instead of ids. */
export type Story = {
  spec: DemonstrationQuestion;
  /** The instant the seed runs at: nothing happens after it. */
  now: Date;
  /** The instant told so far. */
  at: Date;
  /** Spreads the small delays, so that no two questions look alike. */
  pace: number;
  status: QuestionStatus;
  publication: PublicationState;
  urgency: Urgency;
  submittedAt: Date;
  receivedAt?: Date;
  triageDueAt: Date;
  dueAt?: Date;
  originalDueAt?: Date;
  /** When the answer clock that runs now began. */
  clockFrom?: Date;
  extendedAt?: Date;
  extensionReason?: string;
  pausedAt?: Date;
  answeredAt?: Date;
  closedAt?: Date;
  reasonCode?: string;
  reasonText?: string;
  forwardedTo?: string;
  followUpAt?: Date;
  leadDepartment?: string;
  official?: string;
  rejectionCount: number;
  infoRequestCount: number;
  rounds: { startedAt: Date; dueAt: Date; answeredAt: Date; department: string; official: string }[];
  version: number;
  events: StoryEvent[];
  assignments: StoryAssignment[];
  thread: { kind: ThreadKind; author: string | null; content: string; at: Date }[];
  notes: { author: string; content: string; at: Date }[];
  draft?: { author: string; content: string; at: Date; version: number };
  answerVersions: StoryVersion[];
  rating?: { level: RatingLevel; reason: string; at: Date };
  /** Given back to the department before publishing, and not answered yet. */
  givenBack?: { by: string; reason: string; at: Date };
  published?: { at: Date; unpublishedAt?: Date; reason?: string };
  breaches: { clock: Clock; department: string; dueAt: Date }[];
};

export type StoryEvent = {
  type: EventType;
  at: Date;
  actor: string | null;
  department: string | null;
  data: EventData;
};

export type StoryAssignment = {
  department: string;
  role: AssignmentRole;
  state: AssignmentState;
  /** Null when a rule assigned it, or the asker had the answer reconsidered. */
  by: string | null;
  /** Given back to the department that answered. */
  binding?: boolean;
  at: Date;
  acceptDueAt: Date;
  decidedAt?: Date;
  person?: string;
  instruction: string;
  /** What a contributing department wrote, and by when it should. */
  part?: string;
  dueAt?: Date;
  reasonCode?: string;
  reasonText?: string;
  suggested?: string;
};

export type StoryVersion = {
  author: string;
  content: string;
  at: Date;
  /** Of a correction: why. */
  correction?: string;
  approval?: { by: string; decision: ApprovalDecision; reasonCode: string | null; comment: string; at: Date };
};

/** What happens when a story is told: an event, at the instant told so far, and a new version of the row. */
export function happen(
  story: Story,
  type: EventType,
  { actor = null, department = null, data = {} }: Partial<Omit<StoryEvent, "type" | "at">> = {},
): void {
  story.events.push({ type, at: story.at, actor, department, data });
  if (story.events.length > 1) story.version += 1;
}

/**
 * Moves on to the given instant. When the run is so early in the day that the instant has not come yet,
 * the step happened half-way between the last one and now.
 */
export function advance(story: Story, instant: Date): void {
  const half = new Date((story.at.getTime() + story.now.getTime()) / 2);
  const next = instant > story.now ? half : instant;
  story.at = next > story.at ? next : new Date(Math.min(story.at.getTime() + 60_000, half.getTime()));
}

export function submittedAt(spec: DemonstrationQuestion, now: Date): Date {
  const { sent } = spec;
  if ("minutesAgo" in sent) return new Date(now.getTime() - sent.minutesAgo * 60_000);
  const sentAt = moment(workingDayBefore(now, sent.daysAgo), sent.at);
  return sentAt < now ? sentAt : moment(workingDayBefore(now, sent.daysAgo + 1), sent.at);
}
