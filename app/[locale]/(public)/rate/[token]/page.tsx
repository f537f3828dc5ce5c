import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { RateForm } from "@/components/questions/rate-form";
import { NotFound } from "@/components/site/not-found";
import { PageHeading } from "@/components/site/page-heading";
import { InsetText } from "@/components/ui/inset-text";
import { Panel } from "@/components/ui/panel";
import { localeOf, pickTexts } from "@/lib/i18n/messages";
import { getPathname } from "@/lib/i18n/navigation";
import { findRateable } from "@/lib/questions/rate";
import { rateAction } from "./actions";

type Props = {
  params: Promise<{ locale: string; token: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "track.rate" });
  return { title: t("title"), robots: { index: false, follow: false }, referrer: "same-origin" };
}

export default async function RatePage({ params, searchParams }: Props) {
  const { locale: segment, token } = await params;
  const locale = localeOf(segment);
  setRequestLocale(locale);
  const question = await findRateable(token);
  if (question === null) return <NotFound />;
  const t = await getTranslations("track.rate");
  if (question.rated && (await searchParams)["moi"] === "1") {
    return (
      <div className="max-w-[44rem]">
        <Panel title={t("thanks")}>{t("thanksText")}</Panel>
      </div>
    );
  }
  const texts = await pickTexts(locale, "track", ["rate", "errorPrefix", "offline"]);
  return (
    <>
      <PageHeading title={t("title")} lead={t("lead")} />
      <div className="grid max-w-[44rem] grid-cols-1 gap-6">
        <p>
          <span className="block text-muted">
            {t("question")} {question.code}
          </span>
          <strong className="break-words">{question.title}</strong>
        </p>
        {question.rated || question.closed ? (
          <InsetText>{question.rated ? t("again") : t("closed")}</InsetText>
        ) : (
          <NextIntlClientProvider messages={texts}>
            <RateForm
              action={rateAction}
              locale={locale}
              token={token}
              address={getPathname({ locale, href: { pathname: "/rate/[token]", params: { token } } })}
            />
          </NextIntlClientProvider>
        )}
      </div>
    </>
  );
}
