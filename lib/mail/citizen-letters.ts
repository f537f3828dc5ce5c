import "server-only";
import { formatDate, formatDateTime } from "@/lib/format";
import { ratingLevels, ratingWords } from "@/lib/questions/status";
import { facts, link, text, type Say, type Template } from "./blocks";
import type { LetterContext } from "./context";
import type { Block } from "./letter";

/** Between the asker and the department while a question is open; templates.ts says what a letter may carry. */
export const citizenLetters = {
  "citizen-info-requested": (say, about) => [
    text(say("greeting", { name: about.name })),
    text(
      say("infoRequested.body", { title: about.title, code: about.code, department: about.departmentName }),
    ),
    text(`“${about.infoRequest}”`),
    text(say("infoRequested.until", { date: formatDate(new Date(String(about.data["infoDueAt"]))) })),
    link(say("infoRequested.open"), `${about.trackUrl}#bo-sung`),
    text(say("infoRequested.clock")),
  ],
  "citizen-withdrawn": (say, about) => [
    text(say("greeting", { name: about.name })),
    text(say("withdrawn.body", { title: about.title, code: about.code })),
    text(say("withdrawn.next")),
    link(say("follow"), about.trackUrl),
  ],
  "citizen-links": (say, about) => [
    text(say("greeting", { name: about.name })),
    text(say("links.body")),
    link(say("links.open"), about.mineUrl),
    text(say("links.until", { time: formatDateTime(about.mineExpiresAt) })),
    text(say("links.unasked")),
  ],
  "department-info-provided": (say, about) => toDepartment("infoProvided.body", say, about),
  "department-withdrawn": (say, about) => toDepartment("withdrawn.department", say, about),
} as const satisfies Record<string, Template>;

/** One click each in the letter; the page they open asks to confirm, since mail programs open links by themselves. */
export function rateLinks(say: Say, { rateUrl }: LetterContext): Block[] {
  return ratingLevels.map((level) => link(say(`rate.${level}`), `${rateUrl}?muc=${ratingWords[level]}`));
}

function toDepartment(key: string, say: Say, about: LetterContext): Block[] {
  return [
    text(say(key, { department: about.departmentName })),
    facts([
      [say("code"), about.code],
      [say("topic"), about.topic ?? say("noTopic")],
      [say("due"), about.dueAt && formatDate(about.dueAt)],
    ]),
    link(say("desk"), about.deskUrl),
  ];
}
