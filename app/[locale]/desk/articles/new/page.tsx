import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { PageHeading } from "@/components/site/page-heading";
import { mayEditArticles } from "@/lib/articles/policy";
import { localeOf } from "@/lib/i18n/messages";
import { getPathname } from "@/lib/i18n/navigation";
import { deskViewer } from "../../desk-viewer";
import { Writing } from "../writing";

export async function generateMetadata() {
  return { title: (await getTranslations("articles"))("newTitle") };
}

export default async function NewArticlePage() {
  const viewer = await deskViewer("/desk/articles/new");
  if (!mayEditArticles(viewer)) notFound();
  const [t, locale] = await Promise.all([getTranslations("articles"), getLocale().then(localeOf)]);
  const list = getPathname({ locale, href: "/desk/articles" });
  return (
    <>
      <PageHeading
        title={t("newTitle")}
        crumbs={{ label: t("title"), items: [{ href: list, text: t("title") }] }}
      />
      <div className="mt-5 max-w-[60rem]">
        <Writing
          address={getPathname({ locale, href: "/desk/articles/new" })}
          locale={locale}
          article={null}
        />
      </div>
    </>
  );
}
