import { useTranslations } from "next-intl";
import { InsetText } from "@/components/ui/inset-text";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { Tag } from "@/components/ui/tag";
import type { CalendarView } from "./calendar-view";
import { MovesTable } from "./moves-table";

/** What would change, above the button that makes it so. */
export function CalendarPreview({ view, year }: { view: CalendarView; year: number }) {
  const t = useTranslations("deadlines.calendar");
  if (view.problems.length > 0) {
    return (
      <NotificationBanner tone="danger" title={t("problems")}>
        <Sentences sentences={view.problems} />
      </NotificationBanner>
    );
  }
  return (
    <InsetText>
      <h3 className="font-semibold">{t("changes")}</h3>
      <Changes view={view} year={year} />
      {view.warnings.length === 0 ? null : (
        <NotificationBanner tone="warning" title={t("warnings")}>
          <Sentences sentences={view.warnings} />
        </NotificationBanner>
      )}
      <h3 className="font-semibold">{t("effects")}</h3>
      {view.moves === null ? null : <MovesTable moves={view.moves} caption={t("effects")} />}
      <p role="status">{t("confirm")}</p>
    </InsetText>
  );
}

function Changes({ view, year }: { view: CalendarView; year: number }) {
  const t = useTranslations("deadlines.calendar");
  const { changes, spans, complete } = view;
  if (changes.length === 0 && spans === null && complete === null) return <p>{t("nothing")}</p>;
  return (
    <ul className="grid gap-1.5">
      {changes.map(({ day, before, after }) => {
        const shown = after ?? before;
        if (shown === null) return null;
        const verb = before === null ? "added" : after === null ? "removed" : "changed";
        const tone = verb === "added" ? "success" : verb === "removed" ? "danger" : "info";
        return (
          <li key={day}>
            <Tag tone={tone}>{t(verb)}</Tag>{" "}
            {verb === "changed" && before !== null ? (
              <>
                <s>{t("dayOf", { day, kind: t(`kinds.${before.kind}`), name: before.name })}</s> →{" "}
              </>
            ) : null}
            {t("dayOf", { day, kind: t(`kinds.${shown.kind}`), name: shown.name })}
          </li>
        );
      })}
      {spans === null ? null : <li>{t("spansChanged", { spans })}</li>}
      {complete === null ? null : (
        <li>{t("completeChanged", { year: String(year), state: complete ? "yes" : "no" })}</li>
      )}
    </ul>
  );
}

function Sentences({ sentences }: { sentences: string[] }) {
  return (
    <ul className="list-disc space-y-1 ps-5">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
