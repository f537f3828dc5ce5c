import { useTranslations } from "next-intl";
import { SummaryList, type SummaryRow } from "@/components/ui/summary-list";
import { Time } from "@/components/ui/time";
import type { Locale } from "@/lib/i18n/locales";
import { citizenStatus } from "./citizen-status";
import type { TrackedQuestion } from "./tracked-question";

/** Where the question is and by when it will be answered. */
export function TrackedFacts({ question, locale }: { question: TrackedQuestion; locale: Locale }) {
  const t = useTranslations("track.one");
  const s = useTranslations("status");
  const { leadDepartment, topic, place, triageDueAt, dueAt, answeredAt, answers } = question;
  const inLanguage = (names: { name: string; nameEn: string | null }): string =>
    locale === "en" ? (names.nameEn ?? names.name) : names.name;
  const department = leadDepartment === null ? null : inLanguage(leadDepartment);
  const label = citizenStatus(question, department ?? t("unknownDepartment"), t("unknownAgency"));
  const waiting = question.status === "submitted" && triageDueAt !== null;
  const rows: (SummaryRow | null)[] = [
    { key: t("status"), value: <strong>{s(label.key, label.values)}</strong> },
    question.status === "rejected" ? { key: t("reason"), value: reasonOf(question, s) } : null,
    waiting ? { key: t("triageDue"), value: <Time value={triageDueAt} withTime /> } : null,
    dueAt === null ? null : { key: t("due"), value: <Time value={dueAt} withTime /> },
    answeredAt === null || answers.length === 0
      ? null
      : { key: t("answered"), value: <Time value={answeredAt} /> },
    department === null ? null : { key: t("department"), value: department },
    { key: t("submitted"), value: <Time value={question.submittedAt} withTime /> },
    { key: t("topic"), value: topic === null ? t("none") : inLanguage(topic) },
    place === null ? null : { key: t("place"), value: place.fullName },
    { key: t("visibility"), value: s(`visibility.${question.visibility}`) },
  ];
  return (
    <section>
      <h2 className="sr-only">{t("facts")}</h2>
      <SummaryList rows={rows.filter((row) => row !== null)} />
    </section>
  );
}

type Say = ReturnType<typeof useTranslations>;

function reasonOf({ reasonCode, reasonText }: TrackedQuestion, say: Say): string {
  const key = `reject.${reasonCode ?? ""}`;
  return [say.has(key) ? say(key) : "", reasonText ?? ""].filter(Boolean).join(". ");
}
