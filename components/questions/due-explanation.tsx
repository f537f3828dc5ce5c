import { useTranslations } from "next-intl";
import { Details } from "@/components/ui/details";
import type { ExplainedPromise } from "@/lib/questions/promise";
import { formatDateTime } from "@/lib/format";
import { DueChanges } from "./due-changes";
import { DueDays } from "./due-days";

/** "Vì sao có hạn này?": the days counted and skipped, each with its reason, and what moved the date since. */
export function DueExplanation({ promise }: { promise: ExplainedPromise }) {
  const t = useTranslations("track.why");
  const { term, days, dueAt, changes, standing, uncoveredYears } = promise;
  const inMinutes = term.unit === "working_hours";
  const amount = useTranslations("track.term")(term.unit, { amount: term.amount });
  return (
    <div className="min-w-0">
      <Details summary={t("summary")}>
        <p>{t(inMinutes ? "hours" : term.unit === "days" ? "calendarDays" : "term", { term: amount })}</p>
        <p>{t("basis", { basis: promise.legalBasis })}</p>
        {uncoveredYears.length > 0 ? <p>{t("uncovered", { years: uncoveredYears.join(", ") })}</p> : null}
        <DueDays caption={t("caption")} days={days} inMinutes={inMinutes} />
        <p>{t("result", { due: formatDateTime(dueAt) })}</p>
        <DueChanges changes={changes} extensionReason={promise.extensionReason} />
        {promise.explained ? null : <p>{t("decided", { due: formatDateTime(standing) })}</p>}
        {standing.getTime() === promise.original.getTime() ? null : (
          <p>{t("original", { date: formatDateTime(promise.original) })}</p>
        )}
      </Details>
    </div>
  );
}
