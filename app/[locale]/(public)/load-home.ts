import { listRecentArticles } from "@/lib/articles/queries";
import { now } from "@/lib/clock";
import { listPublicContacts } from "@/lib/contacts/queries";
import { departmentNames } from "@/lib/departments/queries";
import { localYear } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";
import { listMostAsked } from "@/lib/publishing/most-asked";
import { listFilterChoices, listRecent } from "@/lib/publishing/queries";
import { yearPeriod } from "@/lib/reports/period";
import { readFigures } from "@/lib/reports/read-figures";
import { listServiceTopics } from "@/lib/services/list-topics";

/** Everything the home page shows, as it stands now. */
export async function loadHome(locale: Locale) {
  const at = now();
  const year = localYear(at);
  const [newest, mostAsked, { topics }, figures, serviceTopics, articles, contacts, nameOf] =
    await Promise.all([
      listRecent(5),
      listMostAsked(5),
      listFilterChoices(),
      readFigures({ period: yearPeriod(year) }, at),
      listServiceTopics(9),
      listRecentArticles(5),
      listPublicContacts(locale),
      departmentNames(locale),
    ]);
  const called = <Entry extends { departmentName: string }>(entry: Entry): Entry => ({
    ...entry,
    departmentName: nameOf(entry.departmentName),
  });
  return {
    ...{
      at,
      year,
      newest: newest.map(called),
      mostAsked: mostAsked.map(called),
      topics,
      serviceTopics,
      articles,
      contacts,
    },
    figures: figures.total,
    months: figures.months,
  };
}
