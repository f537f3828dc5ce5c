import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getTranslations } from "next-intl/server";
import { SavedCodes } from "@/components/questions/saved-codes";
import { WaitingQuestion } from "@/components/questions/waiting-question";
import { KeepOffline } from "@/components/site/keep-offline";
import { PageHeading } from "@/components/site/page-heading";
import { TryAgain } from "@/components/site/try-again";
import { LinkButton } from "@/components/ui/link-button";
import { pickMessages } from "@/lib/i18n/messages";
import { getPathname } from "@/lib/i18n/navigation";
import { pageLocale } from "../../page-locale";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "device.offline" });
  return { title: t("title"), description: t("lead"), robots: { index: false } };
}

/** Shown by public/sw.js in the place of a page that cannot be fetched: what this browser keeps, and the form. */
export default async function OfflinePage({ params }: Props) {
  const locale = await pageLocale(params);
  const t = await getTranslations("device.offline");
  const ask = getPathname({ locale, href: "/ask" });
  return (
    <>
      <PageHeading title={t("title")} lead={t("lead")} />
      <div className="grid max-w-[44rem] grid-cols-1 gap-8">
        <div className="flex flex-wrap gap-3">
          <TryAgain text={t("again")} />
          <LinkButton href={ask} variant="secondary">
            {t("ask")}
          </LinkButton>
        </div>
        <NextIntlClientProvider messages={await pickMessages(locale, ["device"])}>
          <WaitingQuestion formAddress={ask} />
          <SavedCodes empty />
        </NextIntlClientProvider>
        <p>{t("phone")}</p>
        <KeepOffline />
      </div>
    </>
  );
}
