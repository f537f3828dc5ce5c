import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { LinksForm } from "@/components/questions/links-form";
import { PageHeading } from "@/components/site/page-heading";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { cameBack } from "@/lib/came-back";
import { localeOf, pickTexts } from "@/lib/i18n/messages";
import { getPathname } from "@/lib/i18n/navigation";
import { sendLinksAction } from "./actions";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "track" });
  return {
    title: (await cameBack()) ? `${t("errorPrefix")} ${t("mine.title")}` : t("mine.title"),
    description: t("mine.lead"),
  };
}

export default async function MyQuestionsPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale);
  setRequestLocale(locale);
  const t = await getTranslations("track");
  const sent = (await searchParams)["xong"] === "1";
  return (
    <>
      <PageHeading
        title={t("mine.title")}
        lead={t("mine.lead")}
        crumbs={{
          label: t("crumbs"),
          items: [{ text: t("title"), href: getPathname({ locale, href: "/track" }) }],
        }}
      />
      <div className="grid max-w-[44rem] grid-cols-1 gap-6">
        {sent ? (
          <NotificationBanner tone="success" title={t("mine.sent")}>
            <p>{t("mine.sentText")}</p>
          </NotificationBanner>
        ) : null}
        <NextIntlClientProvider
          messages={await pickTexts(locale, "track", ["mine", "errorPrefix", "offline"])}
        >
          <LinksForm
            action={sendLinksAction}
            locale={locale}
            address={getPathname({ locale, href: "/my-questions" })}
          />
        </NextIntlClientProvider>
      </div>
    </>
  );
}
