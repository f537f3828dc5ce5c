import type { Urgency } from "@/prisma/generated/client";
import { policies } from "../reference/policies";
import { topics } from "../reference/topics";
import { coordinator, leaderOf, officialOf, operator } from "./staff";
import { advance, happen, type Story } from "./story";
import { afterWorkingDays, afterWorkingMinutes } from "./work-time";

/** The verbs of the life of a question, told in the past. They mirror lib/questions, which only knows the present. */
export function receive(story: Story): void {
  const phoned = story.spec.channel === "phone";
  const atOnce = new Date(story.at.getTime() + 20_000);
  advance(
    story,
    phoned || ruled(story) ? atOnce : afterWorkingMinutes(story.at, haste(story, 35 + story.pace * 11)),
  );
  if (story.at > story.triageDueAt) {
    story.breaches.push({ clock: "triage", department: "ubnd", dueAt: story.triageDueAt });
  }
  story.status = "received";
  story.receivedAt = story.at;
  story.clockFrom = story.at;
  story.dueAt = answerDue(story.at, story.urgency);
  story.originalDueAt = story.dueAt;
  const actor = ruled(story) ? null : phoned ? operator : coordinator;
  happen(story, "question.received", { actor, data: { dueAt: story.dueAt.toISOString() } });
}

export function assign(story: Story, department: string, instruction = ""): void {
  if (!ruled(story)) advance(story, afterWorkingMinutes(story.at, haste(story, 8 + story.pace * 3)));
  story.status = "assigned";
  story.leadDepartment = department;
  addAssignment(story, department, "lead", instruction);
  for (const other of story.spec.contributing ?? []) addAssignment(story, other, "contributing", "");
}

export function accept(story: Story): void {
  const lead = liveLead(story);
  advance(story, afterWorkingMinutes(story.at, haste(story, 50 + story.pace * 23)));
  const official = officialOf(lead.department);
  Object.assign(lead, { state: "accepted", decidedAt: story.at, person: official });
  story.status = "in_progress";
  story.official = official;
  happen(story, "assignment.accepted", { actor: official, department: lead.department });
}

export function refuse(story: Story, suggested: string, text: string): void {
  const lead = liveLead(story);
  advance(story, afterWorkingMinutes(story.at, 90 + story.pace * 17));
  Object.assign(lead, {
    state: "rejected",
    decidedAt: story.at,
    reasonCode: "wrong_department",
    reasonText: text,
    suggested,
  });
  story.status = "received";
  delete story.leadDepartment;
  story.rejectionCount += 1;
  happen(story, "assignment.rejected", {
    actor: officialOf(lead.department),
    department: lead.department,
    data: { reasonCode: "wrong_department" },
  });
}

export function requestInfo(story: Story, content: string): void {
  advance(story, afterWorkingMinutes(story.at, 120 + story.pace * 31));
  const official = story.official ?? null;
  story.status = "needs_info";
  story.pausedAt = story.at;
  story.infoRequestCount += 1;
  story.thread.push({ kind: "info_request", author: official, content, at: story.at });
  happen(story, "info.requested", { actor: official, department: story.leadDepartment ?? null });
}

/** The clock ran on paper while it stood: the due date moves by the working days that the citizen took. */
export function provideInfo(story: Story, content: string): void {
  const days = 2;
  advance(story, afterWorkingDays(story.at, days, "20:12"));
  story.status = "in_progress";
  delete story.pausedAt;
  if (story.dueAt !== undefined) story.dueAt = afterWorkingDays(story.dueAt, days, "17:00");
  story.thread.push({ kind: "info_reply", author: null, content, at: story.at });
  happen(story, "info.provided", { department: story.leadDepartment ?? null });
}

export function extend(story: Story, days: number): void {
  const department = liveLead(story).department;
  advance(story, afterWorkingDays(story.at, 2, "10:20"));
  const before = story.dueAt;
  if (before === undefined) return;
  story.dueAt = afterWorkingDays(before, days, "17:00");
  story.extendedAt = story.at;
  story.extensionReason = "Cần đối chiếu hồ sơ lưu trữ và kiểm tra thực địa trước khi trả lời.";
  happen(story, "question.extended", {
    actor: leaderOf(department),
    department,
    data: { previousDueAt: before.toISOString(), dueAt: story.dueAt.toISOString() },
  });
}

export function addNote(story: Story, content: string): void {
  advance(story, afterWorkingMinutes(story.at, 25));
  const author = story.official ?? coordinator;
  story.notes.push({ author, content, at: story.at });
  happen(story, "note.added", { actor: author, department: story.leadDepartment ?? null });
}

/** Unlike the state of the question, the promise is kept on paper: 4 working hours, 15 or 20 working days. */
export function answerDue(from: Date, urgency: Urgency): Date {
  const policy = policies.find(({ key }) => key === `answer.${urgency}`);
  if (policy === undefined) throw new Error(`No policy answer.${urgency}`);
  return policy.unit === "working_hours"
    ? afterWorkingMinutes(from, policy.amount * 60)
    : afterWorkingDays(from, policy.amount, "17:00");
}

function addAssignment(
  story: Story,
  department: string,
  role: "lead" | "contributing",
  instruction: string,
): void {
  const acceptDueAt = afterWorkingDays(story.at, 1, "17:00");
  const actor = ruled(story) ? null : coordinator;
  const partDue = afterWorkingDays(story.at, 5, "17:00");
  const answerDue = story.dueAt ?? partDue;
  story.assignments.push({
    department,
    role,
    state: "pending",
    by: actor,
    at: story.at,
    acceptDueAt,
    instruction,
    ...(role === "lead" ? {} : { dueAt: partDue < answerDue ? partDue : answerDue }),
  });
  happen(story, "question.assigned", {
    actor,
    department,
    data: {
      ...{ role, binding: false },
      ...(role === "lead"
        ? { acceptDueAt: acceptDueAt.toISOString() }
        : { partDueAt: (partDue < answerDue ? partDue : answerDue).toISOString() }),
    },
  });
}

/** Whether a rule marked automatic received and assigned it. */
export function ruled({ spec }: Story): boolean {
  return (
    spec.channel !== "phone" && topics.some((topic) => topic.slug === spec.topic && "automatic" in topic)
  );
}

/** People hurry with what is urgent. */
function haste({ urgency }: Story, minutes: number): number {
  return urgency === "urgent" ? minutes / 4 : minutes;
}

export function liveLead(story: Story): Story["assignments"][number] {
  const lead = story.assignments.find(
    ({ role, state }) => role === "lead" && state !== "rejected" && state !== "recalled",
  );
  if (lead === undefined) throw new Error(`"${story.spec.title}" was never assigned`);
  return lead;
}
