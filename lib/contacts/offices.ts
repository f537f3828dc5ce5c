import "server-only";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { newestCalendar } from "@/lib/deadlines/queries";
import { localDay } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";
import { named } from "@/lib/i18n/named";
import { plainOf } from "@/lib/search/words";
import { validOn } from "@/lib/valid-on";
import { daysAhead, nextChange, openStateAt, type OpenDay, type OpenState, type OwnHours } from "./opening";
import { spansOf } from "./spans-text";

export type Office = {
  code: string;
  name: string;
  kind: "root" | "provincial" | "vertical" | "commune" | "enterprise";
  /** Of a commune's office: where it is, and the units it was made from. */
  place: {
    name: string;
    fullName: string;
    kind: "ward" | "commune" | "special_zone";
    former: string[];
  } | null;
  contacts: { id: number; kind: "hotline" | "email" | "office"; label: string; value: string }[];
  state: OpenState;
  /** Hours of its own; none: those of the calendar. */
  own: (OwnHours & { note: string })[];
};
export type Offices = {
  at: Date;
  /** The authority itself; null before the reference data is in. */
  authority: Office | null;
  departments: Office[];
  /** The authority's hours, today first. */
  week: OpenDay[];
  /** The page says something else from then on. */
  validUntil: Date;
};

/**
 * Every department of today with the contacts it publishes and whether it is open now, and the authority's week.
 * `q` narrows the departments to those whose name has all its words, with or without diacritics; a commune is found by
 * the name of a unit it was made from, too.
 */
export async function listOffices(locale: Locale, q: string): Promise<Offices> {
  const at = now();
  const today = new Date(localDay(at));
  const [calendar, rows] = await Promise.all([newestCalendar(), readDepartments(today)]);
  const { compare } = new Intl.Collator("vi");
  const words = plainOf(q).split(/\s+/).filter(Boolean);
  const offices = rows.map(
    ({ name, nameEn, contacts, openingHours, places, ...department }): Office & { plain: string[] } => {
      const own = openingHours.map((hours) => ({
        weekdays: hours.weekdays,
        spans: spansOf(hours.spans),
        validFrom: hours.validFrom?.toISOString().slice(0, 10) ?? null,
        validTo: hours.validTo?.toISOString().slice(0, 10) ?? null,
        note: named(hours.note, hours.noteEn, locale),
      }));
      const place = placeOf(places);
      return {
        ...department,
        name: named(name, nameEn, locale),
        plain: [`${name} ${nameEn ?? ""}`, ...(place?.former ?? [])].map(plainOf),
        place,
        contacts: contacts.map(({ label, labelEn, ...contact }) => ({
          ...contact,
          label: named(label, labelEn, locale),
        })),
        own,
        state: openStateAt(calendar, own, at),
      };
    },
  );
  const authority = offices.find(({ kind }) => kind === "root") ?? null;
  return {
    at,
    authority,
    departments: offices
      .filter(
        ({ kind, plain }) =>
          kind !== "root" && plain.some((text) => words.every((word) => text.includes(word))),
      )
      .sort((one, other) => compare(one.name, other.name))
      .map(({ plain: _, ...office }) => office),
    week: daysAhead(calendar, authority?.own ?? [], { at, count: 7 }),
    validUntil: nextChange(
      offices.map(({ state }) => state),
      at,
    ),
  };
}

function placeOf([place]: Row["places"]): Office["place"] {
  if (place === undefined) return null;
  const { placeAliases, ...rest } = place;
  return { ...rest, former: placeAliases.map(({ name }) => name) };
}

type Row = Awaited<ReturnType<typeof readDepartments>>[number];

function readDepartments(today: Date) {
  const isThere = { validFrom: { lte: today }, OR: [{ validTo: null }, { validTo: { gte: today } }] };
  return db.department.findMany({
    where: isThere,
    select: {
      code: true,
      name: true,
      nameEn: true,
      kind: true,
      contacts: {
        where: { purpose: "public", active: true, ...validOn(today) },
        orderBy: [{ position: "asc" }, { id: "asc" }],
        select: { id: true, kind: true, label: true, labelEn: true, value: true },
      },
      places: {
        where: isThere,
        orderBy: { id: "asc" },
        take: 1,
        select: {
          name: true,
          fullName: true,
          kind: true,
          placeAliases: { orderBy: { id: "asc" }, select: { name: true } },
        },
      },
      openingHours: {
        // What is over is over; what is to come may close the office on a day that is looked at.
        where: { OR: [{ validTo: null }, { validTo: { gte: today } }] },
        orderBy: { id: "asc" },
        select: { weekdays: true, spans: true, note: true, noteEn: true, validFrom: true, validTo: true },
      },
    },
  });
}
