import "server-only";
import { formatDate, formatDateTime } from "@/lib/format";
import { renderMarkdown } from "@/lib/markdown";
import { facts, link, text, type Say, type Template } from "./blocks";
import type { LetterContext } from "./context";
import type { Block } from "./letter";

/** What coordinators and leaders decided about a question's way; templates.ts says what a letter may carry. */
export const decisionLetters = {
  "citizen-merged": (say, about) => [
    text(say("greeting", { name: about.name })),
    text(say("merged.body", { title: about.title, code: about.code, master: about.master?.code ?? "" })),
    ...(about.master?.published ? publicAnswer(say, about.master.published) : promise(say, about)),
    text(say("merged.codes")),
    link(say("follow"), about.trackUrl),
  ],
  "citizen-forwarded": (say, about) => [
    text(say("greeting", { name: about.name })),
    text(say("forwarded.body", { title: about.title, code: about.code })),
    facts([
      [say("forwarded.agency"), about.forwardedTo],
      [say("forwarded.contact"), about.reasonText],
    ]),
    text(say("forwarded.next")),
    link(say("follow"), about.trackUrl),
  ],
  "citizen-extended": (say, about) => [
    text(say("greeting", { name: about.name })),
    text(say("extended.body", { title: about.title, code: about.code, department: about.departmentName })),
    bothDates(say, about),
    text(say("extended.reason", { reason: about.extensionReason })),
    link(say("follow"), about.trackUrl),
  ],
  "citizen-reopened": (say, about) => [
    text(say("greeting", { name: about.name })),
    text(say("reopened.body", { title: about.title, code: about.code })),
    facts([
      [say("department"), about.departmentName],
      [say("due"), dateIn(about, "dueAt")],
    ]),
    link(say("follow"), about.trackUrl),
  ],
  "department-extended": (say, about) => [
    text(say("extended.department")),
    facts([
      [say("code"), about.code],
      [say("topic"), about.topic ?? say("noTopic")],
    ]),
    bothDates(say, about),
    link(say("desk"), about.deskUrl),
  ],
  "department-reopened": (say, about) => [
    text(say("reopened.department", { department: about.departmentName })),
    facts([
      [say("code"), about.code],
      [say("topic"), about.topic ?? say("noTopic")],
      [say("due"), dateIn(about, "dueAt")],
    ]),
    link(say("desk"), about.deskUrl),
  ],
  "department-assigned": (say, about) => {
    const helps = about.data["role"] === "contributing";
    return [
      text(say(helps ? "assigned.contributing" : "assigned.body", { department: about.departmentName })),
      facts([
        [say("code"), about.code],
        [say("topic"), about.topic ?? say("noTopic")],
        [say("acceptDue"), helps ? null : about.acceptDueAt && formatDateTime(about.acceptDueAt)],
        [say("partDue"), helps ? dateIn(about, "partDueAt") : null],
        [say("due"), about.dueAt && formatDate(about.dueAt)],
      ]),
      link(say("desk"), about.deskUrl),
    ];
  },
} as const satisfies Record<string, Template>;

type Published = NonNullable<NonNullable<LetterContext["master"]>["published"]>;

/** The public version and not the answer itself: that one was written to somebody else. */
function publicAnswer(say: Say, { answer, url, markdown }: Published): Block[] {
  return [
    text(say("merged.answered")),
    markdown ? { kind: "quote", text: answer, html: renderMarkdown(answer) } : text(answer),
    link(say("merged.public"), url),
  ];
}

function promise(say: Say, about: LetterContext): Block[] {
  return [
    facts([
      [say("department"), about.departmentName],
      [say("due"), about.dueAt && formatDate(about.dueAt)],
    ]),
    text(say("merged.next")),
  ];
}

function bothDates(say: Say, about: LetterContext): Block {
  return facts([
    [say("extended.before"), dateIn(about, "previousDueAt")],
    [say("extended.now"), dateIn(about, "dueAt")],
  ]);
}

/** As the event said it then: the question's own dates may have moved since. */
function dateIn({ data }: LetterContext, key: string): string | null {
  const value = data[key];
  return typeof value === "string" ? formatDate(new Date(value)) : null;
}
