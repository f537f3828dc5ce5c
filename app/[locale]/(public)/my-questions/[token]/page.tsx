import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { citizenStatus } from "@/components/questions/citizen-status";
import { OwnList } from "@/components/questions/own-list";
import { NotFound } from "@/components/site/not-found";
import { PageHeading } from "@/components/site/page-heading";
import { InsetText } from "@/components/ui/inset-text";
import { LinkButton } from "@/components/ui/link-button";
import { localeOf } from "@/lib/i18n/messages";
import { named } from "@/lib/i18n/named";
import { getPathname } from "@/lib/i18n/navigation";
import { findMyQuestions } from "@/lib/questions/my-questions";
import { isOpen } from "@/lib/questions/status";

type Props = { params: Promise<{ locale: string; token: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "track.mine" });
  return { title: t("title"), robots: { index: false, follow: false }, referrer: "same-origin" };
}

export default async function MyListPage({ params }: Props) {
  const { locale: segment, token } = await params;
  const locale = localeOf(segment);
  setRequestLocale(locale);
  const mine = await findMyQuestions(token);
  if (mine === null) return <NotFound />;
  const t = await getTranslations("track");
  const again = getPathname({ locale, href: "/my-questions" });
  if (mine === "over") {
    return (
      <>
        {/* read by server.ts */}
        <meta name="status" content="410" />
        <PageHeading title={t("mine.title")} />
        <div className="grid max-w-[44rem] justify-items-start gap-6">
          <InsetText>{t("mine.over")}</InsetText>
          <LinkButton href={again}>{t("mine.again")}</LinkButton>
        </div>
      </>
    );
  }
  const entries = mine.map(({ token: own, status, department, masterCode, dueAt, infoDueAt, ...entry }) => {
    const name =
      department === null ? t("one.unknownDepartment") : named(department.name, department.nameEn, locale);
    const stage = { ...entry, status, master: masterCode === null ? null : { code: masterCode } };
    const { key, values } = citizenStatus(stage, name, t("one.unknownAgency"));
    return {
      ...entry,
      status: { label: key, values },
      dueAt: isOpen(status) ? dueAt : null,
      infoDueAt,
      address: getPathname({ locale, href: { pathname: "/track/[token]", params: { token: own } } }),
    };
  });
  return (
    <>
      <PageHeading title={t("mine.title")} lead={t("mine.count", { count: entries.length })} />
      <div className="max-w-[48rem]">
        <OwnList entries={entries} />
      </div>
    </>
  );
}
