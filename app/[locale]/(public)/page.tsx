import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Doors } from "@/components/home/doors";
import { Hero } from "@/components/home/hero";
import { Latest } from "@/components/home/latest";
import { TopicList } from "@/components/home/topic-list";
import { YearFigures } from "@/components/home/year-figures";
import { Time } from "@/components/ui/time";
import { listRecentArticles } from "@/lib/articles/queries";
import { now } from "@/lib/clock";
import { localYear } from "@/lib/format";
import { getPathname } from "@/lib/i18n/navigation";
import { named } from "@/lib/i18n/named";
import { listFilterChoices, listRecent } from "@/lib/publishing/queries";
import { onTimeRate, sumFigures, yearPeriod } from "@/lib/reports/queries";
import { pageLocale } from "../page-locale";
import { doorsOf } from "./doors";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "common.site" });
  return { title: { absolute: `${t("name")} – ${t("tagline")}` } };
}

export default async function HomePage({ params }: Props) {
  const locale = await pageLocale(params);
  const at = now();
  const year = localYear(at);
  const [t, answers, articles, { topics }, figures] = await Promise.all([
    getTranslations("home"),
    listRecent(6),
    listRecentArticles(4),
    listFilterChoices(),
    sumFigures(yearPeriod(year), at),
  ]);
  const questions = getPathname({ locale, href: "/questions" });
  const page = (href: "/ask" | "/track" | "/news" | "/statistics") => getPathname({ locale, href });
  return (
    <>
      <Hero locale={locale} searchHref={questions} askHref={page("/ask")} trackHref={page("/track")} />
      <Doors doors={doorsOf(locale)} />
      <YearFigures
        locale={locale}
        year={year}
        figures={figures}
        rate={onTimeRate(figures)}
        href={page("/statistics")}
      />
      <div className="grid gap-10 lg:grid-cols-[3fr_2fr]">
        <Latest
          id="latest-answers"
          title={t("answers.title")}
          empty={t("answers.empty")}
          more={{ href: questions, text: t("answers.more") }}
          entries={answers.map(({ slug, title, departmentName, answeredAt }) => ({
            href: `${questions}/${slug}`,
            title,
            meta: (
              <>
                <span>{departmentName}</span>
                {answeredAt === null ? null : <Time value={answeredAt} />}
              </>
            ),
          }))}
        />
        <Latest
          id="latest-news"
          title={t("news.title")}
          empty={t("news.empty")}
          more={{ href: page("/news"), text: t("news.more") }}
          entries={articles.map(({ slug, title, titleEn, publishedAt, category }) => ({
            href: `${page("/news")}/${slug}`,
            title: named(title, titleEn, locale),
            meta: (
              <>
                {publishedAt === null ? null : <Time value={publishedAt} />}
                <span>{category}</span>
              </>
            ),
          }))}
        />
      </div>
      {topics.length === 0 ? null : (
        <TopicList
          title={t("topics.title")}
          topics={topics.map(({ slug, name, nameEn }) => ({
            href: `${questions}?linh-vuc=${slug}`,
            name: named(name, nameEn, locale),
          }))}
        />
      )}
    </>
  );
}
