import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/desk/action-form";
import { HoursFields } from "@/components/desk/hours-fields";
import { Section } from "@/components/desk/section";
import { Details } from "@/components/ui/details";
import { listHours } from "@/lib/contacts/save-hours";
import { spansText } from "@/lib/contacts/spans-text";
import { listDepartmentsOfToday } from "@/lib/departments/queries";
import type { Viewer } from "@/lib/viewer";
import { roundOf } from "../../form-round";
import { removeHoursAction, saveHoursAction } from "./actions";

type Props = { viewer: Viewer; searchParams: Promise<unknown> };

/** The hours in which single departments differ from the calendar. */
export async function OwnHours({ viewer, searchParams }: Props) {
  const [t, days, rows, all, round] = await Promise.all([
    getTranslations("desk.settings.contacts"),
    getTranslations("contact.state.days"),
    listHours(viewer),
    listDepartmentsOfToday(),
    roundOf(searchParams),
  ]);
  const departments = all.map(({ id, name }) => ({ value: String(id), text: name }));
  const dayOf = (day: Date | null): string => day?.toISOString().slice(0, 10) ?? "";
  return (
    <Section id="hours" title={t("hours.title")}>
      <p className="text-muted">{t("hours.lead")}</p>
      {rows.length === 0 ? <p>{t("hours.none")}</p> : null}
      <ul className="grid">
        {rows.map((hours) => (
          <li key={hours.id} className="border-t border-line py-3 first:border-t-0">
            <p>
              <strong>{hours.department.name}</strong>:{" "}
              {hours.weekdays.map((day) => days(String(day % 7) as "0")).join(", ")}{" "}
              {spansText(hours.spans) || t("hours.closed")}
            </p>
            <Details summary={t("hours.edit")}>
              <ActionForm
                key={round}
                steady="version"
                name={`hours-${String(hours.id)}`}
                action={saveHoursAction}
                hidden={{ id: hours.id, version: hours.version }}
                submit={t("hours.save")}
              >
                <HoursFields
                  departments={departments}
                  hours={{
                    ...hours,
                    departmentId: String(hours.departmentId),
                    spans: spansText(hours.spans),
                    validFrom: dayOf(hours.validFrom),
                    validTo: dayOf(hours.validTo),
                  }}
                />
              </ActionForm>
              <ActionForm
                name={`remove-hours-${String(hours.id)}`}
                action={removeHoursAction}
                hidden={{ id: hours.id, version: hours.version }}
                submit={t("hours.remove")}
                variant="danger"
              />
            </Details>
          </li>
        ))}
      </ul>
      <Details summary={t("hours.add")}>
        <ActionForm
          name="hours"
          action={saveHoursAction}
          hidden={{ id: "", version: 0 }}
          submit={t("hours.save")}
        >
          <HoursFields departments={departments} />
        </ActionForm>
      </Details>
    </Section>
  );
}
