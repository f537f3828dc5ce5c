import { approve, rate, submitDraft } from "./answering";
import { officialOf } from "./staff";
import type { Reopened } from "./spec";
import { advance, happen, type Story } from "./story";
import { answerDue, liveLead } from "./verbs";
import { afterWorkingDays } from "./work-time";

/** An answer that did not help, and the same department at it again on a new clock. */
export function answerAndReopen(story: Story, { after, answer, afterDays, reason }: Reopened): void {
  const received = story.receivedAt ?? story.submittedAt;
  approve(story, submitDraft(story, answer, afterWorkingDays(received, after - 1, "15:25")), 65);
  story.publication = "queued";
  rate(story, { level: "unsatisfied" });
  reopen(story, reason, afterWorkingDays(story.at, afterDays, "20:35"));
}

/** The first result stays as a round. Each department of the demonstration has one official, who gets it again. */
function reopen(story: Story, reason: string, when: Date): void {
  advance(story, when);
  const lead = liveLead(story);
  const { department } = lead;
  const official = officialOf(department);
  const { clockFrom, dueAt, answeredAt } = story;
  if (clockFrom === undefined || dueAt === undefined || answeredAt === undefined) return;
  story.rounds.push({ startedAt: clockFrom, dueAt, answeredAt, department, official });
  lead.state = "recalled";
  story.assignments.push({
    ...{ department, role: "lead", state: "accepted", by: null, binding: true, instruction: "" },
    ...{ at: story.at, acceptDueAt: story.at, decidedAt: story.at, person: official },
  });
  story.clockFrom = story.at;
  story.dueAt = answerDue(story.at, story.urgency);
  story.originalDueAt = story.dueAt;
  story.status = "in_progress";
  story.publication = "none";
  story.official = official;
  delete story.answeredAt;
  story.thread.push({ kind: "addition", author: null, content: reason, at: story.at });
  happen(story, "question.reopened", {
    department,
    data: { dueAt: story.dueAt.toISOString(), number: story.rounds.length },
  });
}
