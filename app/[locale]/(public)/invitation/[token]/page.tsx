import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getTranslations } from "next-intl/server";
import { headers } from "next/headers";
import { MissingPage } from "@/components/site/missing-page";
import { PageHeading } from "@/components/site/page-heading";
import { SummaryList } from "@/components/ui/summary-list";
import { formatDateTime } from "@/lib/format";
import { pickTexts } from "@/lib/i18n/messages";
import { getPathname } from "@/lib/i18n/navigation";
import { keptForm } from "@/lib/kept-form";
import { findInvitation } from "@/lib/people/invite";
import { pageLocale } from "../../../page-locale";
import { NewPasswordForm } from "../../new-password-form";
import { acceptInvitationAction } from "./actions";

type Props = { params: Promise<{ locale: string; token: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "signin.invitation" });
  // A form that succeeds redirects, so a rendered POST is one that came back with errors.
  const cameBack = (await headers()).has("content-type");
  return {
    title: cameBack ? `${t("errorPrefix")} ${t("title")}` : t("title"),
    robots: { index: false, follow: false },
    referrer: "same-origin",
  };
}

export default async function InvitationPage({ params }: Props) {
  const locale = await pageLocale(params);
  const { token } = await params;
  const t = await getTranslations("signin.invitation");
  const invitation = await findInvitation(token);
  if (invitation === null) {
    return (
      <>
        <meta name="status" content="404" />
        <MissingPage title={t("overTitle")} text={t("over")} />
      </>
    );
  }
  return (
    <div className="mx-auto grid w-full max-w-[30rem] gap-6">
      <PageHeading title={t("title")} lead={t("lead")} />
      <SummaryList
        rows={[
          { key: t("name"), value: invitation.name },
          { key: t("email"), value: invitation.email },
          { key: t("expires"), value: formatDateTime(invitation.expiresAt) },
        ]}
      />
      <NextIntlClientProvider messages={await pickTexts(locale, "signin", ["invitation"])}>
        <NewPasswordForm
          messages="signin.invitation"
          action={acceptInvitationAction}
          locale={locale}
          token={token}
          email={invitation.email}
          address={getPathname({ locale, href: { pathname: "/invitation/[token]", params: { token } } })}
          initial={await keptForm()}
        />
      </NextIntlClientProvider>
    </div>
  );
}
