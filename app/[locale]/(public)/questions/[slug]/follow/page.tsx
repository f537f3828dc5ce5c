import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getTranslations } from "next-intl/server";
import { headers } from "next/headers";
import { FollowForm } from "@/components/followers/follow-form";
import { MeTooForm } from "@/components/followers/me-too-form";
import { Gone } from "@/components/site/gone";
import { NotFound } from "@/components/site/not-found";
import { PageHeading } from "@/components/site/page-heading";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { findFollowable } from "@/lib/followers/find";
import { formatNumber } from "@/lib/format";
import { pickTexts } from "@/lib/i18n/messages";
import { getPathname } from "@/lib/i18n/navigation";
import { pageLocale } from "../../../../page-locale";
import { followAction } from "./actions";

type Props = {
  params: Promise<{ locale: string; slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "follow" });
  // A form that succeeds redirects, so a rendered POST is one that came back with errors.
  const cameBack = (await headers()).has("content-type");
  const title = cameBack ? `${t("errorPrefix")} ${t("title")}` : t("title");
  return { title, robots: { index: false, follow: true } };
}

/** What became of the press on the button (`?xong=`), and letters for whoever wants to hear of changes. */
export default async function FollowPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params);
  const { slug } = await params;
  const question = await findFollowable(slug);
  if (question === null) return <NotFound />;
  if (question === "gone") return <Gone />;
  const [t, common, { xong: done }] = await Promise.all([
    getTranslations("follow"),
    getTranslations("common"),
    searchParams,
  ]);
  const list = getPathname({ locale, href: "/questions" });
  const count = formatNumber(question.meToos, locale);
  return (
    <>
      <PageHeading
        title={t("title")}
        lead={question.title}
        crumbs={{
          label: common("breadcrumbs"),
          items: [
            { text: common("navigation.questions"), href: list },
            { text: t("back"), href: `${list}/${slug}` },
          ],
        }}
      />
      <div className="grid max-w-[44rem] grid-cols-1 gap-6">
        {done === "dem" ? (
          <NotificationBanner tone="success" title={t("counted")}>
            <p>{t("countedText", { count })}</p>
          </NotificationBanner>
        ) : null}
        {done === "nhieu" ? <NotificationBanner tone="warning" title={t("often")} /> : null}
        {done === "thu" ? (
          <NotificationBanner tone="success" title={t("letter")}>
            <p>{t("letterText")}</p>
          </NotificationBanner>
        ) : null}
        {done === undefined ? (
          <section className="grid justify-items-start gap-3">
            <p>{t("lead")}</p>
            <MeTooForm slug={slug} locale={locale} />
          </section>
        ) : null}
        {done === "thu" ? null : (
          <section aria-labelledby="letters" className="grid gap-4">
            <h2 id="letters" className="text-xl">
              {t("letters")}
            </h2>
            <p>{t("lettersText")}</p>
            <NextIntlClientProvider
              messages={await pickTexts(locale, "follow", ["form", "errorPrefix", "offline"])}
            >
              <FollowForm
                action={followAction}
                locale={locale}
                slug={slug}
                address={getPathname({
                  locale,
                  href: { pathname: "/questions/[slug]/follow", params: { slug } },
                })}
              />
            </NextIntlClientProvider>
          </section>
        )}
      </div>
    </>
  );
}
