import { NextIntlClientProvider } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { z } from "zod";
import { CalendarForm } from "@/components/desk/calendar/calendar-form";
import { CalendarYear } from "@/components/desk/calendar/calendar-year";
import { Section } from "@/components/desk/section";
import { PageHeading } from "@/components/site/page-heading";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { Tabs } from "@/components/ui/tabs";
import { now } from "@/lib/clock";
import { coversYear, fixedHolidays } from "@/lib/deadlines/calendar";
import { daysOfYear, writeDayList } from "@/lib/deadlines/day-list";
import { mayEditDeadlines } from "@/lib/deadlines/policy";
import { dayText } from "@/lib/deadlines/problem";
import { newestCalendar } from "@/lib/deadlines/queries";
import { monthsOf } from "@/lib/deadlines/year";
import { localYear } from "@/lib/format";
import { localeOf, pickMessages } from "@/lib/i18n/messages";
import { deskViewer } from "../../desk-viewer";
import { roundOf } from "../../form-round";
import { DoneBanner } from "../done-banner";
import { calendarAction } from "./actions";
import { Recalculation } from "./recalculation";
import { spansText } from "./shown-plan";
import { Versions } from "./versions";

export async function generateMetadata() {
  return { title: (await getTranslations("deadlines.calendar"))("title") };
}

const search = z.object({ year: z.coerce.number().int().min(2000).max(2100).optional().catch(undefined) });

/** One year at a time: what it is, how to change it, and what the changes did to promised dates. */
export default async function CalendarPage({ searchParams }: { searchParams: Promise<unknown> }) {
  const viewer = await deskViewer("/desk/settings/calendar");
  if (!mayEditDeadlines(viewer)) notFound();
  const [t, calendar, round] = await Promise.all([
    getTranslations("deadlines.calendar"),
    newestCalendar(),
    roundOf(searchParams),
  ]);
  const messages = await pickMessages(localeOf(await getLocale()), ["deadlines", "desk"]);
  const thisYear = localYear(now());
  const { year = thisYear } = search.parse(await searchParams);
  const days = daysOfYear(calendar, year);
  const covered = coversYear(calendar, year);
  const fixed = Object.keys(fixedHolidays).map((date) => date.split("-").reverse().join("/"));
  const shown = new Set([thisYear - 1, thisYear, thisYear + 1, thisYear + 2, year]);
  return (
    <>
      <PageHeading title={t("title")} lead={t("lead")} />
      <div className="mt-5 grid grid-cols-1 gap-6">
        <DoneBanner searchParams={searchParams} />
        <Tabs
          label={t("years")}
          tabs={[...shown].sort().map((one) => ({
            href: `?year=${String(one)}`,
            text: String(one),
            current: one === year,
          }))}
        />
        {covered ? null : (
          <NotificationBanner tone="warning" title={t("uncoveredTitle", { year: String(year) })}>
            <p>{t("uncovered", { year: String(year), days: fixed.join(", ") })}</p>
          </NotificationBanner>
        )}
        <Section id="year" title={t("yearHeading", { year: String(year) })}>
          <p>
            {covered ? `${t("covered", { year: String(year) })} ` : ""}
            {t("version", { version: calendar.version })}. {t("spans", { spans: spansText(calendar.spans) })}.
          </p>
          <CalendarYear months={monthsOf(calendar, year)} />
        </Section>
        <Section id="edit" title={t("edit", { year: String(year) })}>
          <NextIntlClientProvider messages={messages}>
            <CalendarForm
              key={`${String(year)} ${round}`}
              action={calendarAction}
              year={year}
              base={calendar.id}
              entered={days.map((day) => ({ ...day, text: dayText(day.day) }))}
              spans={spansText(calendar.spans)}
              complete={covered}
              list={writeDayList(days)}
            />
          </NextIntlClientProvider>
        </Section>
        <Recalculation />
        <Versions viewer={viewer} />
      </div>
    </>
  );
}
