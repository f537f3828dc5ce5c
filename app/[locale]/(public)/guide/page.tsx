import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHeading } from "@/components/site/page-heading";
import { TextSections } from "@/components/site/text-sections";
import { getPathname } from "@/lib/i18n/navigation";
import { renderMarkdown } from "@/lib/markdown";
import { pageLocale } from "../../page-locale";
import { promisedTimes } from "./promised-times";

type Props = { params: Promise<{ locale: string }> };

/** The addresses of the sections are linked from the home page and from letters: they stay. */
const sections = [
  ["how", "dat-cau-hoi"],
  ["visibility", "cong-khai"],
  ["deadlines", "thoi-han"],
  ["after", "sau-khi-tra-loi"],
  ["complaints", "khieu-nai-to-cao"],
  ["other", "ho-so"],
  ["emergency", "khan-cap"],
] as const;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "pages.guide" });
  return { title: t("title"), description: t("lead") };
}

export default async function GuidePage({ params }: Props) {
  const locale = await pageLocale(params);
  const [t, times] = await Promise.all([getTranslations("pages"), promisedTimes()]);
  const facts = {
    ...times,
    questions: getPathname({ locale, href: "/questions" }),
    track: getPathname({ locale, href: "/track" }),
    services: getPathname({ locale, href: "/services" }),
  };
  return (
    <>
      <PageHeading title={t("guide.title")} lead={t("guide.lead")} />
      <TextSections
        contents={t("contents")}
        sections={sections.map(([key, id]) => ({
          id,
          title: t(`guide.${key}.title`),
          html: renderMarkdown(t(`guide.${key}.body`, facts)),
        }))}
      />
    </>
  );
}
