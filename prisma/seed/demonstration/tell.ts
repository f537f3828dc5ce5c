import { localDay } from "@/lib/format";
import { answer, close, returnDraft, submitDraft } from "./answering";
import { answerFromPublished, writeParts } from "./joint";
import { answerAndReopen } from "./reopening";
import type { DemonstrationQuestion, Working } from "./spec";
import { coordinator, operator } from "./staff";
import { advance, happen, submittedAt, type Story } from "./story";
import { accept, addNote, assign, extend, provideInfo, receive, refuse, requestInfo } from "./verbs";
import { afterWorkingDays, afterWorkingMinutes } from "./work-time";

const triageMinutes = 8 * 60;

/** Tells one question from its sending up to the outcome that its author wrote. Pure: the same spec, the same story. */
export function tell(spec: DemonstrationQuestion, pace: number, now: Date): Story {
  const at = submittedAt(spec, now);
  const story: Story = {
    spec,
    now,
    at,
    pace,
    status: "submitted",
    publication: "none",
    urgency: spec.urgency ?? "normal",
    submittedAt: at,
    triageDueAt: afterWorkingMinutes(at, triageMinutes),
    rejectionCount: 0,
    infoRequestCount: 0,
    rounds: [],
    version: 1,
    events: [],
    assignments: [],
    thread: [],
    notes: [],
    answerVersions: [],
    breaches: [],
  };
  if (spec.channel === "phone") happen(story, "question.logged", { actor: operator });
  else happen(story, "question.submitted");
  conclude(story);
  if (story.answeredAt === undefined && story.pausedAt === undefined) noteLateness(story);
  return story;
}

function conclude(story: Story): void {
  const { outcome } = story.spec;
  switch (outcome.status) {
    case "submitted":
      return;
    case "received": {
      receive(story);
      return;
    }
    case "spam": {
      decide(story, "spam", "question.marked_spam");
      return;
    }
    case "rejected":
      story.reasonCode = outcome.reason;
      story.reasonText = outcome.text;
      {
        decide(story, "rejected", "question.rejected", { reasonCode: outcome.reason });
        return;
      }
    case "duplicate": {
      decide(story, "duplicate", "question.merged");
      return;
    }
    case "forwarded":
      story.forwardedTo = outcome.agency;
      story.reasonText = outcome.contact;
      story.followUpAt = afterWorkingDays(story.at, outcome.followUpInDays, "12:00");
      receive(story);
      {
        decide(story, "forwarded", "question.forwarded", { followUpDay: localDay(story.followUpAt) });
        return;
      }
    case "withdrawn":
      receive(story);
      advance(story, afterWorkingMinutes(story.at, 300));
      story.status = "withdrawn";
      {
        happen(story, "question.withdrawn");
        return;
      }
    case "assigned": {
      tellAssigned(story, outcome);
      return;
    }
    case "reused": {
      receive(story);
      answerFromPublished(story);
      close(story);
      return;
    }
    default: {
      tellWork(story, outcome);
      return;
    }
  }
}

function tellAssigned(
  story: Story,
  { refusal, instruction }: { refusal?: Refusal; instruction?: string },
): void {
  receive(story);
  if (refusal !== undefined) {
    assign(story, refusal.by);
    refuse(story, refusal.suggested, refusal.text);
  }
  assign(story, departmentOf(story), instruction);
}

type Refusal = { by: string; suggested: string; text: string };
type Worked = Exclude<DemonstrationQuestion["outcome"]["status"], Early>;
type Early =
  | "submitted"
  | "received"
  | "spam"
  | "rejected"
  | "duplicate"
  | "forwarded"
  | "withdrawn"
  | "assigned"
  | "reused";

function tellWork(
  story: Story,
  outcome: Extract<DemonstrationQuestion["outcome"], { status: Worked }>,
): void {
  receive(story);
  assign(story, departmentOf(story));
  accept(story);
  switch (outcome.status) {
    case "in_progress": {
      tellDrafting(story, outcome);
      return;
    }
    case "needs_info": {
      requestInfo(story, outcome.ask);
      return;
    }
    case "lapsed": {
      tellLapse(story, outcome.ask);
      return;
    }
    case "reopened": {
      answerAndReopen(story, outcome);
      return;
    }
    case "pending_approval":
      if (outcome.note !== undefined) addNote(story, outcome.note);
      if (outcome.again !== undefined) {
        returnDraft(
          story,
          submitDraft(story, outcome.again.content, afterWorkingDays(story.at, 1, "09:30")),
          outcome.again,
        );
      }
      submitDraft(story, outcome.answer, afterWorkingDays(story.at, 1, "16:05"));
      return;
    default:
      if (outcome.note !== undefined) addNote(story, outcome.note);
      if (outcome.info !== undefined) askBack(story, outcome.info);
      {
        answer(story, outcome);
        return;
      }
  }
}

function tellDrafting(story: Story, outcome: Working): void {
  if (outcome.note !== undefined) addNote(story, outcome.note);
  if (outcome.info !== undefined) askBack(story, outcome.info);
  writeParts(story);
  if (outcome.extendedByDays !== undefined) extend(story, outcome.extendedByDays);
  if (outcome.returned !== undefined) {
    const version = submitDraft(story, outcome.returned.content, afterWorkingDays(story.at, 1, "14:40"));
    returnDraft(story, version, outcome.returned);
    return;
  }
  if (outcome.draft === undefined || story.official === undefined) return;
  advance(story, afterWorkingMinutes(story.at, 180));
  story.draft = { author: story.official, content: outcome.draft, at: story.at, version: 2 };
}

function tellLapse(story: Story, ask: string): void {
  requestInfo(story, ask);
  advance(story, afterWorkingDays(story.at, 10, "17:00"));
  story.status = "closed";
  story.closedAt = story.at;
  happen(story, "question.lapsed");
}

function askBack(story: Story, { ask, reply }: { ask: string; reply: string }): void {
  requestInfo(story, ask);
  provideInfo(story, reply);
}

function decide(
  story: Story,
  status: "spam" | "rejected" | "duplicate" | "forwarded",
  type: "question.marked_spam" | "question.rejected" | "question.merged" | "question.forwarded",
  data = {},
): void {
  advance(story, afterWorkingMinutes(story.at, 40 + story.pace * 13));
  story.status = status;
  if (status === "spam" || status === "forwarded") story.closedAt = story.at;
  happen(story, type, { actor: coordinator, data });
}

/** A missed date is a row, even while the question is still open. */
function noteLateness(story: Story): void {
  const open = ["received", "assigned", "in_progress", "pending_approval"].includes(story.status);
  if (open && story.dueAt !== undefined && story.dueAt < story.now) {
    story.breaches.push({ clock: "answer", department: story.leadDepartment ?? "ubnd", dueAt: story.dueAt });
  }
  if (story.status === "submitted" && story.triageDueAt < story.now) {
    story.breaches.push({ clock: "triage", department: "ubnd", dueAt: story.triageDueAt });
  }
}

function departmentOf({ spec }: Story): string {
  if (spec.department === undefined) throw new Error(`"${spec.title}" names no department`);
  return spec.department;
}
