import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { headers } from "next/headers";
import { LookupForm } from "@/components/questions/lookup-form";
import { SavedCodes } from "@/components/questions/saved-codes";
import { KeepOffline } from "@/components/site/keep-offline";
import { PageHeading } from "@/components/site/page-heading";
import { Link } from "@/components/ui/link";
import { localeOf, pickMessages, pickTexts } from "@/lib/i18n/messages";
import { getPathname } from "@/lib/i18n/navigation";
import { lookUpAction } from "./actions";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "track" });
  // A look-up that succeeds redirects, so a rendered POST is one that came back with errors.
  const cameBack = (await headers()).has("content-type");
  return {
    title: cameBack ? `${t("errorPrefix")} ${t("title")}` : t("title"),
    description: t("description"),
  };
}

export default async function TrackPage({ params }: Props) {
  const locale = localeOf((await params).locale);
  setRequestLocale(locale);
  const t = await getTranslations("track");
  const texts = {
    ...(await pickTexts(locale, "track", ["form", "errorTitle", "errorPrefix", "offline"])),
    ...(await pickMessages(locale, ["device"])),
  };
  return (
    <>
      <PageHeading
        title={t("title")}
        lead={t("lead")}
        crumbs={{
          label: t("crumbs"),
          items: [{ text: t("home"), href: getPathname({ locale, href: "/" }) }],
        }}
      />
      <div className="grid max-w-[44rem] grid-cols-1 gap-6">
        <NextIntlClientProvider messages={texts}>
          <LookupForm
            action={lookUpAction}
            locale={locale}
            address={getPathname({ locale, href: "/track" })}
          />
          <SavedCodes fill />
          <KeepOffline />
        </NextIntlClientProvider>
        <p>
          {t("form.help")}{" "}
          <Link
            href={getPathname({ locale, href: "/contact" })}
            className="text-link underline underline-offset-4"
          >
            {t("form.contact")}
          </Link>
        </p>
        <p>
          {t("form.mineHelp")}{" "}
          <Link
            href={getPathname({ locale, href: "/my-questions" })}
            className="text-link underline underline-offset-4"
          >
            {t("form.mine")}
          </Link>
        </p>
      </div>
    </>
  );
}
