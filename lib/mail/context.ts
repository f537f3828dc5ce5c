import "server-only";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { localeOf } from "@/lib/i18n/messages";
import type { Locale } from "@/lib/i18n/locales";
import { maskEmail } from "@/lib/mask";
import { linkToken, trackingCode } from "@/lib/secrets";

const selection = {
  id: true,
  eventId: true,
  template: true,
  locale: true,
  recipientKind: true,
  messageId: true,
  state: true,
  attempts: true,
  createdAt: true,
  contact: { select: { label: true, value: true } },
  event: { select: { department: { select: { name: true } } } },
  question: {
    select: {
      id: true,
      code: true,
      title: true,
      secretGeneration: true,
      triageDueAt: true,
      dueAt: true,
      reasonCode: true,
      reasonText: true,
      topic: { select: { name: true, nameEn: true } },
      citizen: { select: { name: true, email: true } },
      // An answer on its way to approval is nobody's letter yet, not even a late one's.
      answers: {
        where: { releasedAt: { not: null } },
        orderBy: { id: "desc" },
        take: 1,
        select: { answerVersion: { select: { content: true } } },
      },
      assignments: {
        where: { role: "lead" },
        orderBy: { id: "desc" },
        take: 1,
        select: { acceptDueAt: true, department: { select: { name: true } } },
      },
    },
  },
} as const;

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
};

export type DeliveryRow = NonNullable<Awaited<ReturnType<typeof loadDelivery>>>;

export function loadDelivery(id: number) {
  return db.delivery.findUnique({ where: { id }, select: selection });
}

export function contextOf(row: DeliveryRow, secrets: "shown" | "hidden"): LetterContext {
  const { question } = row;
  const locale = localeOf(row.locale);
  const code = question?.code ?? "";
  const generation = question?.secretGeneration ?? 1;
  const secret = (value: string): string => (secrets === "shown" ? value : "••••");
  const lead = question?.assignments[0];
  return {
    locale,
    ...recipientOf(row, secrets),
    code,
    title: question?.title ?? "",
    topic: (locale === "en" ? question?.topic?.nameEn : question?.topic?.name) ?? null,
    trackingCode: secret(trackingCode(code, generation)),
    trackUrl: page(locale, `/tra-cuu/${secret(linkToken(code, "track", generation))}`),
    rateUrl: page(locale, `/danh-gia/${code}.${secret(linkToken(code, "rate", generation))}`),
    deskUrl: page("vi", `/desk/questions/${code}`),
    triageDueAt: question?.triageDueAt ?? null,
    dueAt: question?.dueAt ?? null,
    acceptDueAt: lead?.acceptDueAt ?? null,
    departmentName: row.event.department?.name ?? lead?.department.name ?? "",
    reasonText: question?.reasonText ?? "",
    answer: question?.answers[0]?.answerVersion.content ?? "",
  };
}

/** By kind, never by what is there: the letter to a contact that was deleted must not reach the citizen. */
function recipientOf(
  { recipientKind, contact, question }: DeliveryRow,
  secrets: "shown" | "hidden",
): Pick<LetterContext, "to" | "name"> {
  if (recipientKind !== "citizen") return { to: contact?.value ?? null, name: contact?.label ?? "" };
  const { email = null, name = "" } = question?.citizen ?? {};
  return { to: citizenAddress(email, secrets), name };
}

function citizenAddress(email: string | null, secrets: "shown" | "hidden"): string | null {
  return email === null || secrets === "shown" ? email : maskEmail(email);
}

function page(locale: Locale, path: string): string {
  return `${env().APP_URL}${locale === "vi" ? "" : `/${locale}`}${path}`;
}
