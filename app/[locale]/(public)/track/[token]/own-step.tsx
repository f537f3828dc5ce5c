import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { OwnReasonForm } from "@/components/questions/own-reason-form";
import { NotFound } from "@/components/site/not-found";
import { PageHeading } from "@/components/site/page-heading";
import { InsetText } from "@/components/ui/inset-text";
import { Link } from "@/components/ui/link";
import { formatDateTime } from "@/lib/format";
import type { FormState } from "@/lib/form-state";
import { cameBack } from "@/lib/came-back";
import { localeOf, pickTexts } from "@/lib/i18n/messages";
import { getPathname } from "@/lib/i18n/navigation";
import { citizenOptions } from "@/lib/questions/citizen-options";
import { findByToken } from "@/lib/questions/track";

type Verb = "withdraw" | "reopen";
type Address = { locale: string; token: string };
type Props = Address & { verb: Verb; action: (state: FormState, form: FormData) => Promise<FormState> };

export async function ownStepMetadata(params: Promise<Address>, verb: Verb): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "track" });
  const title = (await cameBack()) ? `${t("errorPrefix")} ${t(`${verb}.title`)}` : t(`${verb}.title`);
  return { title, robots: { index: false, follow: false }, referrer: "same-origin" };
}

/** The page before withdrawing or having an answer reconsidered: opening it changes nothing. */
export async function OwnStep({ locale: segment, token, verb, action }: Props) {
  const locale = localeOf(segment);
  setRequestLocale(locale);
  const question = await findByToken(token);
  if (question === null) return <NotFound />;
  const t = await getTranslations("track");
  const { withdraw, reopenUntil } = await citizenOptions(question);
  const until = reopenUntil === null ? "" : formatDateTime(reopenUntil);
  const own = getPathname({ locale, href: { pathname: "/track/[token]", params: { token } } });
  const step = { pathname: `/track/[token]/${verb}`, params: { token } } as const;
  return (
    <>
      <PageHeading
        title={t(`${verb}.title`)}
        lead={question.title}
        crumbs={{
          label: t("crumbs"),
          items: [{ text: t("one.heading", { code: question.code }), href: own }],
        }}
      />
      <div className="grid max-w-[44rem] grid-cols-1 gap-6">
        {(verb === "withdraw" ? withdraw : reopenUntil !== null) ? (
          <>
            <p>{t(`${verb}.lead`, { time: until })}</p>
            <NextIntlClientProvider
              messages={await pickTexts(locale, "track", [verb, "errorPrefix", "offline"])}
            >
              <OwnReasonForm
                action={action}
                locale={locale}
                token={token}
                address={getPathname({ locale, href: step })}
                verb={verb}
              />
            </NextIntlClientProvider>
          </>
        ) : (
          <InsetText>{t(`${verb}.over`)}</InsetText>
        )}
        <p>
          <Link href={own} className="text-link underline underline-offset-4">
            {t("one.back")}
          </Link>
        </p>
      </div>
    </>
  );
}
