import { completeParts, correct } from "./joint";
import { coordinator, editor, leaderOf, officialOf } from "./staff";
import { advance, happen, type Story, type StoryVersion } from "./story";
import type { Answered, Returned } from "./spec";
import { liveLead } from "./verbs";
import { afterWorkingDays, afterWorkingMinutes } from "./work-time";

const dayLength = 86_400_000;

/** A text handed in at that instant; it is also what the draft holds. */
export function submitDraft(story: Story, content: string, when: Date): StoryVersion {
  advance(story, when);
  const { department } = liveLead(story);
  const author = officialOf(department);
  completeParts(story);
  const version: StoryVersion = { author, content, at: story.at };
  story.answerVersions.push(version);
  story.draft = { author, content, at: story.at, version: story.answerVersions.length };
  story.status = "pending_approval";
  happen(story, "draft.submitted", {
    actor: author,
    department,
    data: { number: story.answerVersions.length },
  });
  return version;
}

export function returnDraft(story: Story, version: StoryVersion, { reason, comment }: Returned): void {
  advance(story, afterWorkingMinutes(story.at, 95 + story.pace * 9));
  const { department } = liveLead(story);
  const by = leaderOf(department);
  version.approval = { by, decision: "returned", reasonCode: reason, comment, at: story.at };
  story.status = "in_progress";
  happen(story, "draft.returned", { actor: by, department, data: { reasonCode: reason } });
}

/** Draft, approval, release ten seconds later; then the citizen's rating and the public's version. */
export function answer(story: Story, told: Answered): void {
  const received = story.receivedAt ?? story.submittedAt;
  const quick = told.after === 0;
  if (told.again !== undefined) {
    const first = submitDraft(
      story,
      told.again.content,
      afterWorkingDays(received, Math.max(told.after - 2, 0), "10:05"),
    );
    returnDraft(story, first, told.again);
  }
  const handedIn = quick
    ? afterWorkingMinutes(story.at, 45)
    : afterWorkingDays(received, told.after - 1, "15:25");
  approve(story, submitDraft(story, told.answer, handedIn), quick ? 30 : 65 + story.pace * 12);
  if (told.rating !== undefined) rate(story, told.rating);
  publish(story, told);
  if (told.correction !== undefined) correct(story, told.correction);
  close(story);
}

export function approve(story: Story, version: StoryVersion, minutes: number): void {
  advance(story, afterWorkingMinutes(story.at, minutes));
  const { department } = liveLead(story);
  const by = leaderOf(department);
  version.approval = { by, decision: "approved", reasonCode: null, comment: "", at: story.at };
  story.status = "answered";
  story.answeredAt = story.at;
  delete story.draft;
  for (const part of story.assignments) if (part.state === "accepted") part.state = "done";
  happen(story, "answer.approved", { actor: by, department, data: { number: story.answerVersions.length } });
  story.at = new Date(story.at.getTime() + 10_000);
  happen(story, "answer.sent", { department, data: { number: story.answerVersions.length } });
  if (story.dueAt !== undefined && story.answeredAt > story.dueAt) {
    story.breaches.push({ clock: "answer", department, dueAt: story.dueAt });
  }
}

export function rate(story: Story, { level, reason = "" }: NonNullable<Answered["rating"]>): void {
  advance(story, afterWorkingDays(story.at, 0, `19:1${story.pace}`));
  story.rating = { level, reason, at: story.at };
  happen(story, "question.rated", { data: { level } });
}

/** Why an answer is kept off the portal stays at the desk as a note, why it was given back beside the answer; why it was taken down is public. */
function publish(story: Story, { publication, publicationReason = "" }: Answered): void {
  story.publication = publication;
  if (publication === "none" || publication === "queued") return;
  advance(story, afterWorkingDays(story.at, 1, "10:40"));
  const department = story.leadDepartment ?? null;
  if (publication === "returned" || publication === "not_for_publication") {
    const actor = publication === "returned" ? editor : coordinator;
    if (publication === "returned") story.givenBack = { by: actor, reason: publicationReason, at: story.at };
    else story.notes.push({ author: actor, content: publicationReason, at: story.at });
    happen(story, publication === "returned" ? "publication.returned" : "publication.declined", {
      actor,
      department,
    });
    return;
  }
  story.published = { at: story.at };
  happen(story, "question.published", { actor: editor, department });
  if (publication !== "unpublished") return;
  advance(story, afterWorkingDays(story.at, 3, "09:05"));
  Object.assign(story.published, { unpublishedAt: story.at, reason: publicationReason });
  happen(story, "question.unpublished", { actor: editor, department });
}

/** Fifteen calendar days after the answer the system closes the question. */
export function close(story: Story): void {
  const end = new Date((story.answeredAt ?? story.at).getTime() + 15 * dayLength);
  if (end > story.now) return;
  advance(story, end);
  story.status = "closed";
  story.closedAt = story.at;
  happen(story, "question.closed");
}
