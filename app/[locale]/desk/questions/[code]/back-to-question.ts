import "server-only";
import { getLocale } from "next-intl/server";
import { redirect } from "next/navigation";
import { pageQuery } from "@/lib/filters/status";
import { localeOf } from "@/lib/i18n/messages";
import { getPathname } from "@/lib/i18n/navigation";
import { deskAddress } from "../../desk-address";

/** What the page may say was done; texts in messages desk.done. */
export const doneVerbs = [
  "receive",
  "reject",
  "markSpam",
  "unmarkSpam",
  "reclassify",
  "assign",
  "recallAssignment",
  "accept",
  "rejectAssignment",
  "mergeInto",
  "forward",
  "followUp",
  "extend",
  "reassign",
  "reopen",
  "addContributor",
  "completePart",
  "waivePart",
  "reopenPart",
  "answerFromPublished",
  "proposeCorrection",
  "sendCorrection",
  "dropCorrection",
  "requestInfo",
  "provideInfo",
  "addInformation",
  "submitDraft",
  "returnDraft",
  "approveAndSend",
  "undoSend",
  "signApology",
  "addNote",
  "snooze",
  "unsnooze",
  "publish",
  "unpublish",
  "decline",
  "returnBeforePublishing",
  "requestPublication",
] as const;
export type DoneVerb = (typeof doneVerbs)[number];

/** Post, redirect, get: reloading the page repeats nothing, and without JavaScript the result is shown too. */
export async function backToQuestion(code: string, done: DoneVerb): Promise<never> {
  const locale = localeOf(await getLocale());
  const page = getPathname({ locale, href: { pathname: "/desk/questions/[code]", params: { code } } });
  // The list beside the question stays the one it was opened from.
  const query = new URLSearchParams(pageQuery((await deskAddress()).params));
  query.set("done", done);
  redirect(`${page}?${query.toString()}`);
}
