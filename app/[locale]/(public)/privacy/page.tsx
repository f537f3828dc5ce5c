import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHeading } from "@/components/site/page-heading";
import { TextSections } from "@/components/site/text-sections";
import { findAgencyName } from "@/lib/departments/queries";
import { getPathname } from "@/lib/i18n/navigation";
import { renderMarkdown } from "@/lib/markdown";
import { pageLocale } from "../../page-locale";

type Props = { params: Promise<{ locale: string }> };

const sections = [
  ["controller", "trach-nhiem"],
  ["collected", "du-lieu"],
  ["purpose", "muc-dich"],
  ["seen", "nguoi-xem"],
  ["published", "cong-khai"],
  ["kept", "thoi-gian-luu"],
  ["rights", "quyen"],
  ["device", "thiet-bi"],
] as const;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "pages.privacy" });
  return { title: t("title"), description: t("lead") };
}

/** The notice that the consent box of the form names. */
export default async function PrivacyPage({ params }: Props) {
  const locale = await pageLocale(params);
  const [t, common, agency] = await Promise.all([
    getTranslations("pages"),
    getTranslations("common"),
    findAgencyName(locale),
  ]);
  const facts = {
    agency: agency ?? common("footer.agency"),
    contact: getPathname({ locale, href: "/contact" }),
  };
  return (
    <>
      <PageHeading title={t("privacy.title")} lead={t("privacy.lead")} />
      <TextSections
        contents={t("contents")}
        sections={sections.map(([key, id]) => ({
          id,
          title: t(`privacy.${key}.title`),
          html: renderMarkdown(t(`privacy.${key}.body`, facts)),
        }))}
      />
    </>
  );
}
