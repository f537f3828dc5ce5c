import "server-only";
import { z } from "zod";
import { shownFiles } from "@/lib/attachments/answer-files";
import { shownCitations, type ShownCitation } from "@/lib/citations/shown";
import type { EventData } from "@/lib/events/types";
import { localeOf } from "@/lib/i18n/messages";
import type { Locale } from "@/lib/i18n/locales";
import { maskEmail } from "@/lib/mask";
import { resetExpiry, resetToken } from "@/lib/people/reset-link";
import { mineAddress, mineExpiry } from "@/lib/questions/mine-link";
import { rateAddress } from "@/lib/questions/rate-link";
import { linkToken, trackingCode } from "@/lib/secrets";
import { openMailbox } from "@/lib/subscriptions/mailbox";
import { subscriberOf, newsOf, type NewsContext } from "./news-context";
import { followOf, type FollowContext } from "./follow-context";
import type { DeliveryRow } from "./load-delivery";
import { page } from "./page";

/** What a letter may speak of. Secrets are recomputed here, or hidden as •••• when staff look at the letter. */
export type LetterContext = {
  locale: Locale;
  to: string | null;
  name: string;
  code: string;
  title: string;
  topic: string | null;
  trackingCode: string;
  trackUrl: string;
  rateUrl: string;
  deskUrl: string;
  triageDueAt: Date | null;
  dueAt: Date | null;
  acceptDueAt: Date | null;
  departmentName: string;
  reasonText: string;
  answer: string;
  /** The documents the answer rests on. */
  citations: ShownCitation[];
  /** The answer's files, by links that open with the asker's token. */
  files: { fileName: string; url: string }[];
  forwardedTo: string;
  extensionReason: string;
  /** The question that this one was merged into, and what everybody may read of it. */
  master: {
    code: string;
    published: { url: string; answer: string; markdown: boolean } | null;
  } | null;
  /** What the department asks the citizen for. */
  infoRequest: string;
  /** The list of all questions of this e-mail address; opens for 24 hours from the delivery's creation. */
  mineUrl: string;
  mineExpiresAt: Date;
  /** The event's own ids, codes and instants. */
  data: EventData;
  /** The signed letter this delivery stands for. */
  apology: { content: string; signerName: string; signerTitle: string } | null;
  /** What the newest correction changed, and why. */
  correctionReason: string;
  /** When what the letter tells of happened. */
  happenedAt: Date;
  /** Where a person of the staff sets a new password, and until when. */
  resetUrl: string;
  resetExpiresAt: Date;
  /** For a follower of the published question. */
  follow: FollowContext | null;
  /** For a subscriber of lists of questions. */
  news: NewsContext | null;
};

const parameters = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));

export function contextOf(row: DeliveryRow, secrets: "shown" | "hidden"): LetterContext {
  const { question } = row;
  const locale = localeOf(row.locale);
  const code = question?.code ?? "";
  const generation = question?.secretGeneration ?? 1;
  const secret = (value: string): string => (secrets === "shown" ? value : "••••");
  const lead = question?.assignments[0];
  const answered = question?.answers[0]?.answerVersion;
  const mineExpiresAt = mineExpiry(row.createdAt);
  const data = parameters.parse(row.params);
  return {
    locale,
    ...recipientOf(row, secrets),
    code,
    title: question?.title ?? "",
    topic: (locale === "en" ? question?.topic?.nameEn : question?.topic?.name) ?? null,
    trackingCode: secret(trackingCode(code, generation)),
    trackUrl: page(locale, `/tra-cuu/${secret(linkToken(code, "track", generation))}`),
    rateUrl: page(
      locale,
      `/danh-gia/${secret(rateAddress({ code, number: answered?.number ?? 0 }, generation))}`,
    ),
    deskUrl: page("vi", `/desk/questions/${code}`),
    triageDueAt: question?.triageDueAt ?? null,
    dueAt: question?.dueAt ?? null,
    acceptDueAt: lead?.acceptDueAt ?? null,
    departmentName: row.event.department?.name ?? lead?.department.name ?? "",
    reasonText: question?.reasonText ?? "",
    answer: answered?.content ?? "",
    citations: shownCitations(answered?.answerCitations ?? []),
    files: shownFiles(answered?.answerFiles ?? []).map(({ id, fileName }) => ({
      fileName,
      url: page("vi", `/tep/${id}?t=${secret(linkToken(code, "track", generation))}`),
    })),
    forwardedTo: question?.forwardedTo ?? "",
    extensionReason: question?.extensionReason ?? "",
    master: masterOf(row, locale),
    infoRequest: question?.threadEntries.find(({ id }) => id === data["threadEntryId"])?.content ?? "",
    mineUrl: page(
      locale,
      `/cau-hoi-cua-toi/${secret(mineAddress({ code, expiresAt: mineExpiresAt }, generation))}`,
    ),
    mineExpiresAt,
    data,
    apology: apologyOf(row),
    correctionReason: question?.corrections[0]?.reason ?? "",
    happenedAt: row.createdAt,
    resetUrl: resetUrlOf(data, locale, secret),
    resetExpiresAt: resetExpiry(row.createdAt),
    follow: followOf(row, locale, secret),
    news: newsOf(row, locale, secret),
  };
}

/** By kind, never by what is there: the letter to a contact that was deleted must not reach the citizen. */
function recipientOf(row: DeliveryRow, secrets: "shown" | "hidden"): Pick<LetterContext, "to" | "name"> {
  const { recipientKind, contact, person, question } = row;
  if (recipientKind === "person") return { to: person?.email ?? null, name: person?.name ?? "" };
  // Who reads along is nobody's business at the desk.
  if (recipientKind === "follower") return { to: readerAddress(row, secrets), name: "" };
  if (recipientKind !== "citizen") return { to: contact?.value ?? null, name: contact?.label ?? "" };
  const { email = null, name = "" } = question?.citizen ?? {};
  return { to: citizenAddress(email, secrets), name };
}

function readerAddress(row: DeliveryRow, secrets: "shown" | "hidden"): string | null {
  const subscriber = subscriberOf(row);
  if (row.follower === null && subscriber === null) return null;
  if (secrets === "hidden") return "•••";
  return subscriber === null ? (row.follower?.email ?? null) : openMailbox(subscriber);
}

function resetUrlOf({ resetId }: EventData, locale: Locale, hide: (secret: string) => string): string {
  if (typeof resetId !== "string") return "";
  return page(locale, `/dat-lai-mat-khau/${hide(resetToken(resetId))}`);
}

function masterOf({ master }: DeliveryRow, locale: Locale): LetterContext["master"] {
  if (master === null) return null;
  const { code, channel, publicVersion } = master;
  if (publicVersion?.unpublishedAt !== null) return { code, published: null };
  const { slug, answer } = publicVersion;
  const url = page(locale, `/hoi-dap/${slug}`);
  return { code, published: { url, answer, markdown: channel !== "import" } };
}

function apologyOf({ params, question }: DeliveryRow): LetterContext["apology"] {
  const { apologyId } = parameters.parse(params);
  const signed = question?.apologies.find(({ id }) => id === apologyId);
  if (signed === undefined) return null;
  const { content, signedBy } = signed;
  return { content, signerName: signedBy?.name ?? "", signerTitle: signedBy?.jobTitle ?? "" };
}

function citizenAddress(email: string | null, secrets: "shown" | "hidden"): string | null {
  return email === null || secrets === "shown" ? email : maskEmail(email);
}
