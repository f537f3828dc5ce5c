import { useTranslations } from "next-intl";
import { SummaryList, type SummaryRow } from "@/components/ui/summary-list";
import { Time } from "@/components/ui/time";
import type { Locale } from "@/lib/i18n/locales";
import type { TrackedQuestion } from "./tracked-question";

/** Who has the question, since when, and by when it will be answered. */
export function TrackedFacts({ question, locale }: { question: TrackedQuestion; locale: Locale }) {
  const t = useTranslations("track.one");
  const s = useTranslations("status");
  const { leadDepartment, topic, place, triageDueAt, dueAt, answeredAt, answers } = question;
  const inLanguage = (names: { name: string; nameEn: string | null }): string =>
    locale === "en" ? (names.nameEn ?? names.name) : names.name;
  const department = leadDepartment === null ? null : inLanguage(leadDepartment);
  const waiting = question.status === "submitted" && triageDueAt !== null;
  const rows: (SummaryRow | null)[] = [
    question.followed === null
      ? null
      : {
          key: t("masterStatus"),
          value: s(`citizen.${question.followed}`, {
            department: department ?? t("unknownDepartment"),
            agency: question.forwardedTo ?? t("unknownAgency"),
            code: question.master?.code ?? "",
          }),
        },
    question.status === "rejected" ? { key: t("reason"), value: reasonOf(question, s) } : null,
    waiting ? { key: t("triageDue"), value: <Time value={triageDueAt} withTime /> } : null,
    dueAt === null
      ? null
      : { key: t("due"), value: <Due dueAt={dueAt} pausedAt={question.pausedAt} paused={t("paused")} /> },
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

/** While the asker is waited for, the date does not come closer. */
function Due({ dueAt, pausedAt, paused }: { dueAt: Date; pausedAt: Date | null; paused: string }) {
  return (
    <>
      <Time value={dueAt} withTime />
      {pausedAt === null ? null : <span className="block text-muted">{paused}</span>}
    </>
  );
}

type Say = ReturnType<typeof useTranslations>;

function reasonOf({ reasonCode, reasonText }: TrackedQuestion, say: Say): string {
  const key = `reject.${reasonCode ?? ""}`;
  return [say.has(key) ? say(key) : "", reasonText ?? ""].filter(Boolean).join(". ");
}
