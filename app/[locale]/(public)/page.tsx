import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Doors } from "@/components/home/doors";
import { Help } from "@/components/home/help";
import { Hero } from "@/components/home/hero";
import { News } from "@/components/home/news";
import { Performance } from "@/components/home/performance";
import { Questions } from "@/components/home/questions";
import { Services } from "@/components/home/services";
import { wholeYear } from "@/components/reports/month-charts";
import { getPathname } from "@/lib/i18n/navigation";
import { langOf, named } from "@/lib/i18n/named";
import { pageLocale } from "../page-locale";
import { doorsOf } from "./doors";
import { loadHome } from "./load-home";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "common.site" });
  return { title: { absolute: `${t("name")} – ${t("tagline")}` } };
}

export default async function HomePage({ params }: Props) {
  const locale = await pageLocale(params);
  const home = await loadHome(locale);
  const page = (
    href: "/questions" | "/services" | "/news" | "/statistics" | "/ask" | "/track" | "/contact",
  ) => getPathname({ locale, href });
  const [questions, services, news] = [page("/questions"), page("/services"), page("/news")];
  const withHref = <Entry extends { slug: string }>(entries: readonly Entry[]) =>
    entries.map(({ slug, ...entry }) => ({ ...entry, href: `${questions}/${slug}` }));
  return (
    <>
      <Hero locale={locale} searchHref={questions} askHref={page("/ask")} trackHref={page("/track")} />
      <Doors doors={doorsOf(locale)} />
      <Questions
        address={questions}
        newest={withHref(home.newest)}
        mostAsked={withHref(home.mostAsked)}
        topics={home.topics.map(({ slug, name, nameEn }) => ({
          href: `${questions}?linh-vuc=${slug}`,
          name: named(name, nameEn, locale),
        }))}
      />
      <Performance
        locale={locale}
        year={home.year}
        at={home.at}
        figures={home.figures}
        months={wholeYear(home.year, home.months)}
        href={page("/statistics")}
      />
      <Services
        address={services}
        topics={home.serviceTopics.map(({ slug, name, nameEn, count }) => ({
          href: `${services}?linh-vuc=${slug}`,
          name: named(name, nameEn, locale),
          count,
        }))}
      />
      <News
        address={news}
        articles={home.articles.map(
          ({ slug, title, titleEn, lead, leadEn, category, categoryEn, publishedAt, cover }) => ({
            href: `${news}/${slug}`,
            title: named(title, titleEn, locale),
            lang: langOf(titleEn, locale),
            lead: named(lead, leadEn, locale),
            leadLang: langOf(leadEn, locale),
            category: named(category, categoryEn, locale),
            publishedAt,
            cover,
          }),
        )}
      />
      <Help contacts={home.contacts} contactHref={page("/contact")} askHref={page("/ask")} />
    </>
  );
}
