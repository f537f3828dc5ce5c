import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { headers } from "next/headers";
import { AskForm } from "@/components/questions/ask-form";
import { KeepOffline } from "@/components/site/keep-offline";
import { PageHeading } from "@/components/site/page-heading";
import { InsetText } from "@/components/ui/inset-text";
import { Link } from "@/components/ui/link";
import { now } from "@/lib/clock";
import { localeOf, pickMessages, pickTexts } from "@/lib/i18n/messages";
import { getPathname } from "@/lib/i18n/navigation";
import { keptForm } from "@/lib/kept-form";
import { newFormGuard } from "@/lib/questions/form-guard";
import { formOptions } from "@/lib/questions/form-options";
import { prefill } from "@/lib/questions/prefill";
import { submitAction } from "./actions";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const t = await getTranslations({ locale, namespace: "ask" });
  // A form that succeeds redirects, so a rendered POST is one that came back with errors.
  const cameBack = (await headers()).has("content-type");
  return {
    title: cameBack ? `${t("errorPrefix")} ${t("title")}` : t("title"),
    description: t("description"),
  };
}

export default async function AskPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale);
  setRequestLocale(locale);
  const t = await getTranslations("ask");
  const { topics, places } = await formOptions();
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
      <div className="grid grid-cols-1 gap-8 lg:grid-cols-[minmax(0,44rem)_minmax(0,1fr)]">
        <aside className="grid content-start gap-4 lg:order-2">
          <InsetText>
            <p>{t("rightDoor.text")}</p>
            <p>
              <Link
                href={getPathname({ locale, href: "/guide" })}
                className="text-link underline underline-offset-4"
              >
                {t("rightDoor.link")}
              </Link>
            </p>
          </InsetText>
        </aside>
        <NextIntlClientProvider
          messages={{
            ...(await pickMessages(locale, ["ask", "similar"])),
            ...(await pickTexts(locale, "device", ["waiting"])),
          }}
        >
          <AskForm
            action={submitAction}
            locale={locale}
            address={getPathname({ locale, href: "/ask" })}
            privacyAddress={getPathname({ locale, href: "/privacy" })}
            guard={newFormGuard(now())}
            initial={await keptForm()}
            prefill={await prefill(await searchParams, locale)}
            topics={topics.map(({ slug, name, nameEn }) => ({
              value: slug,
              text: locale === "en" ? nameEn : name,
            }))}
            places={places.map(({ code, name, kind }) => ({ value: code, text: name, kind }))}
          />
          <KeepOffline />
        </NextIntlClientProvider>
      </div>
    </>
  );
}
