import { getLocale, getTranslations } from "next-intl/server";
import { ActionForm, FormSelect, FormText } from "@/components/desk/action-form";
import { Section } from "@/components/desk/section";
import { Details } from "@/components/ui/details";
import { LinkButton } from "@/components/ui/link-button";
import { findOwnAbsences } from "@/lib/absences/queries";
import { listColleagues } from "@/lib/absences/save-absence";
import { formatDate } from "@/lib/format";
import { localeOf } from "@/lib/i18n/messages";
import { getPathname } from "@/lib/i18n/navigation";
import { departmentsOf, type Viewer } from "@/lib/viewer";
import { endAbsenceAction, saveAbsenceAction } from "./absence-actions";

/** When one is away, who does the work, and what is open already. */
export async function OwnAbsence({ viewer }: { viewer: Viewer }) {
  if (departmentsOf(viewer).length === 0) return null;
  const [t, locale, { absences, codes }, colleagues] = await Promise.all([
    getTranslations("absences.absence"),
    getLocale(),
    findOwnAbsences(viewer),
    listColleagues(viewer),
  ]);
  const bulk = getPathname({ locale: localeOf(locale), href: "/desk/bulk" });
  const query = new URLSearchParams([["step", "handOver"], ...codes.map((code) => ["code", code])]);
  return (
    <Section id="absence" title={t("title")}>
      <p className="text-muted">{t("lead")}</p>
      {absences.map(({ id, fromDay, toDay, substitute }) => (
        <div key={id} className="flex flex-wrap items-center gap-3">
          <p>{t("entry", { from: formatDate(fromDay), to: formatDate(toDay), name: substitute.name })}</p>
          <ActionForm
            name={`absence-${String(id)}`}
            action={endAbsenceAction}
            hidden={{ absenceId: id }}
            submit={t("end")}
            variant="secondary"
          />
        </div>
      ))}
      {absences.length > 0 && codes.length > 0 ? (
        <LinkButton className="justify-self-start" href={`${bulk}?${query.toString()}`}>
          {t("handOver", { count: codes.length })}
        </LinkButton>
      ) : null}
      {colleagues.length === 0 ? (
        <p>{t("none")}</p>
      ) : (
        <Details summary={t("save")} open={absences.length === 0}>
          <ActionForm name="absence" action={saveAbsenceAction} hidden={{}} submit={t("save")}>
            <div className="grid gap-4 sm:grid-cols-2">
              <FormText name="fromDay" type="date" label={t("from")} required />
              <FormText name="toDay" type="date" label={t("to")} required />
            </div>
            <FormSelect
              name="substituteId"
              label={t("substitute")}
              options={colleagues.map(({ id, name }) => ({ value: String(id), text: name }))}
              empty={t("choose")}
              required
            />
          </ActionForm>
        </Details>
      )}
    </Section>
  );
}
