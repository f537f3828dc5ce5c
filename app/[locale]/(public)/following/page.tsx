import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getTranslations } from "next-intl/server";
import { headers } from "next/headers";
import { SubscribeForm } from "@/components/subscriptions/subscribe-form";
import { PageHeading } from "@/components/site/page-heading";
import { Link } from "@/components/ui/link";
import { LinkButton } from "@/components/ui/link-button";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { pickTexts } from "@/lib/i18n/messages";
import { getPathname } from "@/lib/i18n/navigation";
import { feedAddress, listAddress, parseListSearch } from "@/lib/publishing/address";
import { filterOptions } from "@/lib/publishing/filter-options";
import { listFilterChoices } from "@/lib/publishing/queries";
import { wordsMax } from "@/lib/subscriptions/status";
import { pageLocale } from "../../page-locale";
import { subscribeAction } from "./actions";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "subscriptions" });
  // A form that succeeds redirects, so a rendered POST is one that came back with errors.
  const cameBack = (await headers()).has("content-type");
  const title = cameBack ? `${t("errorPrefix")} ${t("title")}` : t("title");
  return { title, robots: { index: false, follow: true } };
}

/** Daily letters about a list of questions: the address carries the list, the form may change it. */
export default async function FollowingPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params);
  const asked = await searchParams;
  const search = { ...parseListSearch(asked), year: null, newest: false, page: 1 };
  const [t, common, choices] = await Promise.all([
    getTranslations("subscriptions"),
    getTranslations("common"),
    listFilterChoices(),
  ]);
  const { topics, departments } = filterOptions(choices, locale);
  const list = getPathname({ locale, href: "/questions" });
  const own = getPathname({ locale, href: "/following" });
  const texts = ["q", "qHint", "topic", "department", "any", "email", "emailHint"];
  const client = [...texts, "send", "sending", "errorTitle", "errorPrefix", "offline", "checking"];
  return (
    <>
      <PageHeading
        title={t("title")}
        {...(asked["xong"] === undefined && { lead: t("lead") })}
        crumbs={{
          label: common("breadcrumbs"),
          items: [
            { text: common("navigation.home"), href: getPathname({ locale, href: "/" }) },
            { text: common("navigation.questions"), href: list },
          ],
        }}
      />
      <div className="grid max-w-[44rem] grid-cols-1 justify-items-start gap-6">
        {asked["xong"] === "thu" ? (
          <>
            <NotificationBanner tone="success" title={t("letter")}>
              <p>{t("letterText")}</p>
            </NotificationBanner>
            <LinkButton variant="secondary" href={list}>
              {t("questions")}
            </LinkButton>
          </>
        ) : (
          <>
            <NextIntlClientProvider messages={await pickTexts(locale, "subscriptions", client)}>
              <SubscribeForm
                action={subscribeAction}
                address={listAddress(own, search)}
                locale={locale}
                list={{ ...search, q: search.q.slice(0, wordsMax) }}
                topics={topics}
                departments={departments}
              />
            </NextIntlClientProvider>
            <p>
              {t("feed")}{" "}
              <Link href={feedAddress(locale, search)} className="text-link underline underline-offset-4">
                {t("feedLink")}
              </Link>
            </p>
          </>
        )}
      </div>
    </>
  );
}
