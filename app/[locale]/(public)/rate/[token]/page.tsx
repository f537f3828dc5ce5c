import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { RateForm } from "@/components/questions/rate-form";
import { RateThanks } from "@/components/questions/rate-thanks";
import { NotFound } from "@/components/site/not-found";
import { PageHeading } from "@/components/site/page-heading";
import { InsetText } from "@/components/ui/inset-text";
import { cameBack } from "@/lib/came-back";
import { localeOf, pickTexts } from "@/lib/i18n/messages";
import { getPathname } from "@/lib/i18n/navigation";
import { findRateable } from "@/lib/questions/rate";
import { levelOfWord } from "@/lib/questions/status";
import { linkToken } from "@/lib/secrets";
import { rateAction } from "./actions";

type Props = {
  params: Promise<{ locale: string; token: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "track" });
  const title = (await cameBack()) ? `${t("errorPrefix")} ${t("rate.title")}` : t("rate.title");
  return { title, robots: { index: false, follow: false }, referrer: "same-origin" };
}

/** `?muc=` is the level of the link in the letter: chosen, not sent. Opening the page rates nothing. */
export default async function RatePage({ params, searchParams }: Props) {
  const { locale: segment, token } = await params;
  const locale = localeOf(segment);
  setRequestLocale(locale);
  const question = await findRateable(token);
  if (question === null) return <NotFound />;
  const t = await getTranslations("track.rate");
  const query = await searchParams;
  const own = { token: linkToken(question.code, "track", question.secretGeneration) };
  if (question.level !== null && query["moi"] === "1") {
    return (
      <RateThanks
        level={question.level}
        reopenUntil={question.reopenUntil}
        reopenAddress={getPathname({ locale, href: { pathname: "/track/[token]/reopen", params: own } })}
      />
    );
  }
  const texts = await pickTexts(locale, "track", ["rate", "errorPrefix", "offline"]);
  return (
    <>
      <PageHeading title={t("title")} lead={question.refusal === null ? t("lead") : undefined} />
      <div className="grid max-w-[44rem] grid-cols-1 gap-6">
        <p>
          <span className="block text-muted">
            {t("question")} {question.code}
          </span>
          <strong className="break-words">{question.title}</strong>
        </p>
        {question.refusal === null ? (
          <NextIntlClientProvider messages={texts}>
            <RateForm
              action={rateAction}
              locale={locale}
              token={token}
              level={levelOfWord(query["muc"])}
              address={getPathname({ locale, href: { pathname: "/rate/[token]", params: { token } } })}
            />
          </NextIntlClientProvider>
        ) : (
          <InsetText>{t(`refused.${question.refusal}`)}</InsetText>
        )}
      </div>
    </>
  );
}
