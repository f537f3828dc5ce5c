import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { VerifiedAnswer } from "@/components/questions/verified-answer";
import { PageHeading } from "@/components/site/page-heading";
import { InsetText } from "@/components/ui/inset-text";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { SummaryList } from "@/components/ui/summary-list";
import { Time } from "@/components/ui/time";
import { localeOf } from "@/lib/i18n/messages";
import { named } from "@/lib/i18n/named";
import { renderMarkdown } from "@/lib/markdown";
import { findVerified } from "@/lib/questions/verify";

type Props = { params: Promise<{ locale: string; token: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "track.verify" });
  return { title: t("title"), robots: { index: false, follow: false }, referrer: "same-origin" };
}

/** Where the QR code of a print-out leads: whether it says what is on record. Nothing about who asked. */
export default async function VerifyPage({ params }: Props) {
  const { locale: segment, token } = await params;
  const locale = localeOf(segment);
  setRequestLocale(locale);
  const found = await findVerified(token);
  const t = await getTranslations("track.verify");
  if (found === null) {
    return (
      <>
        {/* read by server.ts */}
        <meta name="status" content="404" />
        <PageHeading title={t("title")} />
        <div className="max-w-[44rem]">
          <NotificationBanner tone="danger" title={t("unknown")}>
            <p>{t("unknownText")}</p>
          </NotificationBanner>
        </div>
      </>
    );
  }
  return (
    <>
      <PageHeading title={t("title")} />
      <div className="grid max-w-[48rem] grid-cols-1 gap-6">
        <NotificationBanner tone="success" title={t(`${found.kind}.found`)}>
          <p>{t(`${found.kind}.foundText`)}</p>
        </NotificationBanner>
        {found.kind === "answer" ? (
          <VerifiedAnswer
            {...found}
            department={
              found.department === null ? "–" : named(found.department.name, found.department.nameEn, locale)
            }
            html={renderMarkdown(found.content)}
          />
        ) : (
          <SummaryList
            rows={[
              { key: t("code"), value: found.code },
              { key: t("submittedAt"), value: <Time value={found.submittedAt} withTime /> },
              {
                key: t("receivedAt"),
                value: found.receivedAt === null ? t("notYet") : <Time value={found.receivedAt} withTime />,
              },
            ]}
          />
        )}
        <InsetText>{t("asker")}</InsetText>
      </div>
    </>
  );
}
