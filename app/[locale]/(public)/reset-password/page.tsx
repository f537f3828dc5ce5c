import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getTranslations } from "next-intl/server";
import { PageHeading } from "@/components/site/page-heading";
import { Link } from "@/components/ui/link";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { cameBack } from "@/lib/came-back";
import { pickTexts } from "@/lib/i18n/messages";
import { getPathname } from "@/lib/i18n/navigation";
import { keptForm } from "@/lib/kept-form";
import { pageLocale } from "../../page-locale";
import { requestResetAction } from "./actions";
import { RequestForm } from "./request-form";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "signin.reset" });
  return {
    title: (await cameBack()) ? `${t("errorPrefix")} ${t("title")}` : t("title"),
    robots: { index: false },
  };
}

export default async function ResetRequestPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params);
  const sent = (await searchParams)["xong"] === "1";
  const t = await getTranslations("signin.reset");
  return (
    <div className="mx-auto grid w-full max-w-[30rem] gap-6">
      <PageHeading title={t("title")} lead={t("lead")} />
      {sent ? (
        <NotificationBanner tone="success" title={t("sent")}>
          <p>{t("sentText")}</p>
        </NotificationBanner>
      ) : null}
      <NextIntlClientProvider messages={await pickTexts(locale, "signin", ["reset"])}>
        <RequestForm
          action={requestResetAction}
          locale={locale}
          address={getPathname({ locale, href: "/reset-password" })}
          initial={await keptForm()}
        />
      </NextIntlClientProvider>
      <Link
        href={getPathname({ locale, href: "/sign-in" })}
        className="w-fit text-link underline underline-offset-4"
      >
        {t("backToSignIn")}
      </Link>
    </div>
  );
}
