import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { PageHeading } from "@/components/site/page-heading";
import { Link } from "@/components/ui/link";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { currentViewer } from "@/lib/auth";
import { pickTexts } from "@/lib/i18n/messages";
import { getPathname } from "@/lib/i18n/navigation";
import { pageLocale } from "../../page-locale";
import { safeReturn } from "./safe-return";
import { SignInForm } from "./sign-in-form";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const formTexts = [
  ...["email", "password", "submit", "sending", "errorTitle", "errors"],
  ...["code", "codeHint", "codeLead", "submitCode", "other"],
];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "signin" });
  return { title: t("title"), robots: { index: false } };
}

export default async function SignInPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params);
  const { callbackUrl, moi, doi } = await searchParams;
  const returnTo = safeReturn(callbackUrl, getPathname({ locale, href: "/desk" }));
  if ((await currentViewer()) !== null) redirect(returnTo);
  const [t, messages] = await Promise.all([
    getTranslations("signin"),
    pickTexts(locale, "signin", formTexts),
  ]);
  return (
    <div className="mx-auto grid w-full max-w-[30rem] gap-6">
      <PageHeading title={t("title")} lead={t("lead")} />
      {moi === "1" ? (
        <NotificationBanner tone="success" title={t("activated")}>
          <p>{t("activatedText")}</p>
        </NotificationBanner>
      ) : null}
      {doi === "1" ? (
        <NotificationBanner tone="success" title={t("changed")}>
          <p>{t("changedText")}</p>
        </NotificationBanner>
      ) : null}
      <noscript>
        <p className="border-s-4 border-warning bg-warning-soft p-4">{t("noScript")}</p>
      </noscript>
      <NextIntlClientProvider messages={messages}>
        <SignInForm returnTo={returnTo} />
      </NextIntlClientProvider>
      <Link
        href={getPathname({ locale, href: "/reset-password" })}
        className="w-fit text-link underline underline-offset-4"
      >
        {t("forgotten")}
      </Link>
    </div>
  );
}
