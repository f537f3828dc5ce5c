import { leaderOf, officialOf, operator } from "./staff";
import { advance, happen, type Story, type StoryAssignment } from "./story";
import type { Answered } from "./spec";
import { afterWorkingDays, afterWorkingMinutes } from "./work-time";

/** What contributing departments have written while the lead works: begun, done, or nothing yet. */
export function writeParts(story: Story): void {
  for (const assignment of contributing(story)) {
    const told = story.spec.parts?.[assignment.department];
    if (told === undefined) continue;
    advance(story, afterWorkingDays(story.at, 1, "10:20"));
    if (told.unfinished) begin(story, assignment, told.content);
    else complete(story, assignment, told.content);
  }
}

/** Nothing is handed in before every part is there. */
export function completeParts(story: Story): void {
  for (const assignment of contributing(story)) {
    if (assignment.state === "done") continue;
    const told = story.spec.parts?.[assignment.department];
    if (told === undefined)
      throw new Error(`"${story.spec.title}" lacks the part of ${assignment.department}`);
    complete(story, assignment, told.content);
  }
}

/** A better text, proposed by the official on the next working day and sent by the leader. */
export function correct(story: Story, { content, reason }: NonNullable<Answered["correction"]>): void {
  const department = story.leadDepartment ?? null;
  const author = story.official ?? officialOf(department ?? "");
  advance(story, afterWorkingDays(story.at, 1, "09:20"));
  const number = story.answerVersions.length + 1;
  const at = story.at;
  happen(story, "correction.proposed", { actor: author, department, data: { number } });
  advance(story, afterWorkingMinutes(story.at, 50));
  const by = leaderOf(department ?? "");
  const approval = { by, decision: "approved" as const, reasonCode: null, comment: "", at: story.at };
  story.answerVersions.push({ author, content, at, approval, correction: reason });
  happen(story, "answer.corrected", { actor: by, department, data: { number } });
}

/** The hotline's department; its operator answers with a published answer while the caller waits. */
const hotline = "ubnd";

export function answerFromPublished(story: Story): void {
  advance(story, new Date(story.at.getTime() + 90_000));
  story.status = "answered";
  story.publication = "not_for_publication";
  story.answeredAt = story.at;
  happen(story, "answer.reused", { actor: operator, department: hotline });
}

function contributing({ assignments }: Story): StoryAssignment[] {
  return assignments.filter(({ role, state }) => role === "contributing" && state !== "recalled");
}

function begin(story: Story, assignment: StoryAssignment, content: string): void {
  write(story, assignment, content);
  happen(story, "part.accepted", { actor: assignment.person ?? null, department: assignment.department });
}

function complete(story: Story, assignment: StoryAssignment, content: string): void {
  write(story, assignment, content);
  assignment.state = "done";
  happen(story, "part.completed", { actor: assignment.person ?? null, department: assignment.department });
}

function write(story: Story, assignment: StoryAssignment, content: string): void {
  const person = officialOf(assignment.department);
  Object.assign(assignment, { state: "accepted", decidedAt: story.at, person, part: content });
}
