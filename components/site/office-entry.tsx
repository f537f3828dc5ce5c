import { useTranslations } from "next-intl";
import type { Office } from "@/lib/contacts/offices";
import { ContactList } from "./contact-list";
import { OpenStateText } from "./open-state";
import { hoursText } from "./week-hours";

/** A department with its contacts, and its hours where they are not those of everybody. */
export function OfficeEntry({ office, at }: { office: Office; at: Date }) {
  const t = useTranslations("contact");
  const { name, place, contacts, state, own } = office;
  return (
    <article className="h-full rounded-lg border border-line bg-surface p-5 break-inside-avoid">
      <h4 className="text-base">{name}</h4>
      {place === null || place.former.length === 0 ? null : (
        <p className="mt-1 text-sm text-muted">{t("former", { names: place.former.join(", ") })}</p>
      )}
      <div className="mt-2 text-sm">
        <OpenStateText state={state} at={at} />
      </div>
      {own.length === 0 ? null : (
        <ul className="mt-2 grid gap-1 text-sm">
          {own.map((hours, place) => (
            <li key={place}>
              {daysText(hours.weekdays)}:{" "}
              <span className="tabular-nums">{hoursText(hours.spans, t("week.closed"))}</span>
              {validity(hours.validFrom, hours.validTo)}
              {hours.note === "" ? null : <span className="block text-muted">{hours.note}</span>}
            </li>
          ))}
        </ul>
      )}
      {contacts.length === 0 ? (
        <p className="mt-2 text-sm text-muted">{t("noContacts")}</p>
      ) : (
        <ContactList contacts={contacts} />
      )}
    </article>
  );

  /** "Thứ Hai – Thứ Sáu" where the days follow one another, else each by name. */
  function daysText(weekdays: readonly number[]): string {
    const days = [...weekdays].sort((one, other) => one - other);
    const nameOf = (day = 1): string => t(`state.days.${String(day % 7) as "0"}`);
    const follow = days.every((day, place) => place === 0 || day === (days[place - 1] ?? 0) + 1);
    return days.length > 2 && follow
      ? `${nameOf(days[0])} – ${nameOf(days.at(-1))}`
      : days.map(nameOf).join(", ");
  }

  function validity(from: string | null, to: string | null): string {
    const shown = (day: string): string => day.split("-").reverse().join("/");
    if (from !== null && to !== null) return ` (${t("fromTo", { from: shown(from), to: shown(to) })})`;
    if (from !== null) return ` (${t("from", { from: shown(from) })})`;
    return to === null ? "" : ` (${t("to", { to: shown(to) })})`;
  }
}
