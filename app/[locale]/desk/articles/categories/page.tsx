import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { ActionForm } from "@/components/desk/action-form";
import { CategoryFields } from "@/components/desk/articles/category-fields";
import { Section } from "@/components/desk/section";
import { PageHeading } from "@/components/site/page-heading";
import { EmptyState } from "@/components/ui/empty-state";
import { mayEditArticles } from "@/lib/articles/policy";
import { listCategories } from "@/lib/categories/list";
import { addressIn } from "@/lib/i18n/address";
import { localeOf } from "@/lib/i18n/messages";
import { deskViewer } from "../../desk-viewer";
import { roundOf } from "../../form-round";
import { DoneBanner } from "../../settings/done-banner";
import { saveCategoryAction } from "./actions";
import { CategoryEntry } from "./category-entry";

export async function generateMetadata() {
  return { title: (await getTranslations("articles.categories"))("title") };
}

/** What the news are filed under, in the order in which readers see it. */
export default async function CategoriesPage({ searchParams }: { searchParams: Promise<unknown> }) {
  const viewer = await deskViewer("/desk/articles/chuyen-muc");
  if (!mayEditArticles(viewer)) notFound();
  const [t, common, locale, categories, round] = await Promise.all([
    getTranslations("articles"),
    getTranslations("common"),
    getLocale().then(localeOf),
    listCategories(viewer),
    roundOf(searchParams),
  ]);
  const items = [{ text: t("title"), href: addressIn(locale, "/desk/articles") }];
  return (
    <>
      <PageHeading
        title={t("categories.title")}
        lead={t("categories.lead")}
        crumbs={{ label: common("breadcrumbs"), items }}
      />
      <div className="mt-5 grid max-w-4xl grid-cols-1 gap-6">
        <DoneBanner searchParams={searchParams} />
        <Section id="add" title={t("categories.add")}>
          <ActionForm
            key={round}
            name="category"
            action={saveCategoryAction}
            hidden={{ id: "", version: 0 }}
            submit={t("categories.submit")}
          >
            <CategoryFields />
          </ActionForm>
        </Section>
        <Section id="categories" title={t("categories.list")}>
          {categories.length === 0 ? (
            <EmptyState icon="file" title={t("categories.empty")}>
              <p>{t("categories.emptyText")}</p>
            </EmptyState>
          ) : (
            <ol className="grid grid-cols-1">
              {categories.map((category, index) => (
                <CategoryEntry
                  key={category.id}
                  category={category}
                  isFirst={index === 0}
                  isLast={index === categories.length - 1}
                  round={round}
                />
              ))}
            </ol>
          )}
        </Section>
      </div>
    </>
  );
}
