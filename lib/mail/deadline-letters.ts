import "server-only";
import { formatDate, formatDateTime } from "@/lib/format";
import { facts, link, text, type Say, type Template } from "./blocks";
import type { LetterContext } from "./context";
import type { Block } from "./letter";

/** Letters that only the clock sends, and the apology that follows from them. */
export const deadlineLetters = {
  "citizen-late": (say, about) => [
    text(say("greeting", { name: about.name })),
    text(say(about.data["number"] === 1 ? "late.first" : "late.again", aboutQuestion(about))),
    facts([
      [say("code"), about.code],
      [say("due"), dateIn(about, "dueAt")],
      [say("late.committed"), dateIn(about, "committedAt")],
    ]),
    text(say("late.next")),
    link(say("follow"), about.trackUrl),
  ],
  "citizen-apology": (say, about) => [
    text(say("greeting", { name: about.name })),
    text(about.apology?.content ?? ""),
    text([about.apology?.signerTitle || about.departmentName, about.apology?.signerName].join("\n")),
    link(say("follow"), about.trackUrl),
  ],
  "citizen-info-reminder": (say, about) => [
    text(say("greeting", { name: about.name })),
    text(say("infoReminder.body", aboutQuestion(about))),
    facts([
      [say("code"), about.code],
      [say("infoReminder.until"), dateIn(about, "dueAt")],
    ]),
    text(say("infoReminder.next")),
    link(say("infoReminder.answer"), about.trackUrl),
  ],
  "citizen-lapsed": (say, about) => [
    text(say("greeting", { name: about.name })),
    text(say("lapsed.body", aboutQuestion(about))),
    text(say("lapsed.next")),
    link(say("follow"), about.trackUrl),
  ],
  "reminder-due": (say, about) => reminder("due", say, about),
  "reminder-overdue": (say, about) => reminder("overdue", say, about),
  "reminder-follow-up": (say, about) => [
    text(say("greetingColleague", { name: about.name })),
    text(say("reminder.followUp")),
    facts([
      [say("code"), about.code],
      [say("topic"), about.topic ?? say("noTopic")],
      [say("reminder.followUpOn"), dateIn(about, "dueAt")],
    ]),
    link(say("desk"), about.deskUrl),
  ],
} as const satisfies Record<string, Template>;

/** To colleagues: what is due and where to find it, never the citizen's words or name. */
function reminder(what: "due" | "overdue", say: Say, about: LetterContext): Block[] {
  const clock = String(about.data["clock"]);
  const due = instantIn(about, "dueAt");
  return [
    text(say("greetingColleague", { name: about.name })),
    text(say(`reminder.${what}`, { clock: say(`reminder.clock.${clock}`) })),
    facts([
      [say("code"), about.code],
      [say("topic"), about.topic ?? say("noTopic")],
      [say("reminder.department"), about.departmentName],
      [say("reminder.dueAt"), due && formatDateTime(due)],
    ]),
    link(say("desk"), about.deskUrl),
  ];
}

function aboutQuestion({ title, code, departmentName }: LetterContext) {
  return { title, code, department: departmentName };
}

function dateIn(about: LetterContext, key: string): string | null {
  const instant = instantIn(about, key);
  return instant && formatDate(instant);
}

/** As the event said it then: the question's own dates may have moved since. */
function instantIn({ data }: LetterContext, key: string): Date | null {
  const value = data[key];
  return typeof value === "string" ? new Date(value) : null;
}
