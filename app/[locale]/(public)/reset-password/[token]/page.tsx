import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getTranslations } from "next-intl/server";
import { MissingPage } from "@/components/site/missing-page";
import { PageHeading } from "@/components/site/page-heading";
import { LinkButton } from "@/components/ui/link-button";
import { SummaryList } from "@/components/ui/summary-list";
import { cameBack } from "@/lib/came-back";
import { formatDateTime } from "@/lib/format";
import { pickTexts } from "@/lib/i18n/messages";
import { getPathname } from "@/lib/i18n/navigation";
import { keptForm } from "@/lib/kept-form";
import { findReset } from "@/lib/people/reset-password";
import { pageLocale } from "../../../page-locale";
import { NewPasswordForm } from "../../new-password-form";
import { resetPasswordAction } from "./actions";

type Props = { params: Promise<{ locale: string; token: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "signin.reset" });
  return {
    title: (await cameBack()) ? `${t("errorPrefix")} ${t("newTitle")}` : t("newTitle"),
    robots: { index: false, follow: false },
    referrer: "same-origin",
  };
}

export default async function ResetPage({ params }: Props) {
  const locale = await pageLocale(params);
  const { token } = await params;
  const t = await getTranslations("signin.reset");
  const reset = await findReset(token);
  if (reset === null) {
    return (
      <>
        <meta name="status" content="404" />
        <MissingPage title={t("overTitle")} text={t("over")} />
        <LinkButton href={getPathname({ locale, href: "/reset-password" })}>{t("request")}</LinkButton>
      </>
    );
  }
  return (
    <div className="mx-auto grid w-full max-w-[30rem] gap-6">
      <PageHeading title={t("newTitle")} lead={t("newLead")} />
      <SummaryList
        rows={[
          { key: t("account"), value: reset.email },
          { key: t("expires"), value: formatDateTime(reset.expiresAt) },
        ]}
      />
      <NextIntlClientProvider messages={await pickTexts(locale, "signin", ["reset"])}>
        <NewPasswordForm
          messages="signin.reset"
          action={resetPasswordAction}
          locale={locale}
          token={token}
          email={reset.email}
          address={getPathname({
            locale,
            href: { pathname: "/reset-password/[token]", params: { token } },
          })}
          initial={await keptForm()}
        />
      </NextIntlClientProvider>
    </div>
  );
}
