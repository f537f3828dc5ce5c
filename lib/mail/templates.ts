import "server-only";
import { createTranslator } from "use-intl/core";
import type { MailTemplate } from "@/lib/events/types";
import { formatDate, formatDateTime } from "@/lib/format";
import { messagesOf } from "@/lib/i18n/messages";
import { citationLine } from "@/lib/citations/shown";
import { renderMarkdown } from "@/lib/markdown";
import type { LetterContext } from "./context";
import { accountLetters } from "./account-letters";
import { facts, link, text, type Say, type Template } from "./blocks";
import { citizenLetters, rateLinks } from "./citizen-letters";
import { deadlineLetters } from "./deadline-letters";
import { decisionLetters } from "./decision-letters";
import { followerLetters } from "./follower-letters";
import { subscriberLetters } from "./subscriber-letters";
import type { Block, Letter } from "./letter";

/**
 * Letters to the citizen may carry the citizen's words. Letters to intake and departments carry code, topic and
 * desk link only: their mailboxes are shared, and the desk knows who may read the rest.
 */
const templates: Record<MailTemplate, Template> = {
  ...citizenLetters,
  ...deadlineLetters,
  ...decisionLetters,
  ...followerLetters,
  ...subscriberLetters,
  ...accountLetters,
  "person-mentioned": (say, about) => [
    text(say("greetingColleague", { name: about.name })),
    text(say("mentioned", { code: about.code })),
    link(say("desk"), `${about.deskUrl}#notes`),
  ],
  "citizen-submitted": (say, about) => [
    text(say("greeting", { name: about.name })),
    text(say("submitted.body", { title: about.title })),
    facts([
      [say("code"), about.code],
      [say("trackingCode"), about.trackingCode],
    ]),
    text(
      about.triageDueAt
        ? say("submitted.next", { due: formatDateTime(about.triageDueAt) })
        : say("submitted.soon"),
    ),
    link(say("follow"), about.trackUrl),
    text(say("keep")),
  ],
  "citizen-received": (say, about) => [
    text(say("greeting", { name: about.name })),
    text(say("received.body", { title: about.title })),
    facts([
      [say("code"), about.code],
      [say("topic"), about.topic],
      [say("due"), about.dueAt && formatDate(about.dueAt)],
    ]),
    text(say("received.why")),
    link(say("follow"), about.trackUrl),
  ],
  "citizen-rejected": (say, about) => [
    text(say("greeting", { name: about.name })),
    text(say("rejected.body", { title: about.title, code: about.code })),
    text(about.reasonText),
    text(say("rejected.next")),
    link(say("follow"), about.trackUrl),
  ],
  "citizen-answered": (say, about) => [
    text(say("greeting", { name: about.name })),
    text(say("answered.body", { title: about.title, code: about.code, department: about.departmentName })),
    ...answerOf(say, about),
    link(say("answered.open"), about.trackUrl),
    ...rating(say, about),
  ],
  "citizen-corrected": (say, about) => [
    text(say("greeting", { name: about.name })),
    text(say("corrected.body", { title: about.title, code: about.code, department: about.departmentName })),
    text(say("corrected.reason", { reason: about.correctionReason })),
    text(say("corrected.text")),
    ...answerOf(say, about),
    link(say("answered.open"), about.trackUrl),
    ...rating(say, about),
  ],
  "citizen-recalculated": (say, about) => [
    text(say("greeting", { name: about.name })),
    text(say("recalculated.body", { title: about.title, code: about.code })),
    facts([
      [say("recalculated.before"), dateIn(about.data["oldDueAt"])],
      [say("recalculated.after"), dateIn(about.data["newDueAt"])],
    ]),
    text(say("recalculated.why")),
    link(say("follow"), about.trackUrl),
  ],
  "intake-submitted": (say, about) => [
    text(say("intake.body")),
    facts([
      [say("code"), about.code],
      [say("topic"), about.topic ?? say("noTopic")],
      [say("triageDue"), about.triageDueAt && formatDateTime(about.triageDueAt)],
    ]),
    link(say("desk"), about.deskUrl),
  ],
  "department-publication-returned": (say, about) => [
    text(say("publicationReturned.body", { department: about.departmentName })),
    facts([
      [say("code"), about.code],
      [say("topic"), about.topic ?? say("noTopic")],
    ]),
    link(say("desk"), about.deskUrl),
  ],
  "department-part-waived": (say, about) => partLetter("waived", say, about),
  "department-part-reopened": (say, about) => partLetter("reopened", say, about),
};

/** Instants travel as ISO texts; those of an urgent question matter to the minute. */
function dateIn(instant: unknown): string | null {
  return typeof instant === "string" ? formatDateTime(new Date(instant)) : null;
}

/** Once per answer, by the one it was written to; others whose questions were merged into that one read it. */
function rating(say: Say, about: LetterContext): Block[] {
  return about.master === null ? [text(say("answered.rate")), ...rateLinks(say, about)] : [];
}

/** The text as it was sent, the documents it rests on, and links to its files: no file travels by mail. */
function answerOf(say: Say, { answer, citations, files }: LetterContext): Block[] {
  const lines = citations.map((citation) => `- ${citationLine(citation)}`);
  return [
    { kind: "quote", text: answer, html: renderMarkdown(answer) },
    ...(lines.length === 0 ? [] : [text([say("answered.basis"), ...lines].join("\n"))]),
    ...files.map(({ fileName, url }) => link(say("answered.file", { name: fileName }), url)),
  ];
}

/** To a contributing department about its part; the reason is read at the desk. */
function partLetter(what: "waived" | "reopened", say: Say, about: LetterContext): Block[] {
  return [
    text(say(`part.${what}`, { department: about.departmentName })),
    facts([
      [say("code"), about.code],
      [say("topic"), about.topic ?? say("noTopic")],
      [say("due"), about.dueAt && formatDate(about.dueAt)],
    ]),
    link(say("desk"), about.deskUrl),
  ];
}

export async function writeLetter(
  template: MailTemplate,
  about: LetterContext,
  signature: string[],
): Promise<Letter> {
  const messages = await messagesOf(about.locale);
  const translate = createTranslator({ locale: about.locale, messages, namespace: "mail" });
  const say: Say = (key, values) => translate(key as never, values as never);
  return {
    subject: say(`subject.${template}`, { code: about.code }),
    lang: about.locale,
    blocks: templates[template](say, about),
    signature: [say("signature"), ...signature],
  };
}
