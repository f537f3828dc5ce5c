import { useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";
import { SummaryList } from "@/components/ui/summary-list";
import { Time } from "@/components/ui/time";
import type { Locale } from "@/lib/i18n/locales";
import { named } from "@/lib/i18n/named";
import { ViewCount } from "./view-count";

type Props = {
  question: {
    id: number;
    departmentName: string;
    topic: { slug: string; name: string; nameEn: string } | null;
    askedAt: Date | null;
    answeredAt: Date | null;
    views: number;
  };
  locale: Locale;
  list: string;
};

/** Who answered, when, about what. */
export function PublicFacts({ question, locale, list }: Props) {
  const t = useTranslations("questions.facts");
  const { id, departmentName, topic, askedAt, answeredAt, views } = question;
  const rows = [
    departmentName === "" ? null : { key: t("department"), value: departmentName },
    topic === null
      ? null
      : {
          key: t("topic"),
          value: (
            <Link href={`${list}?linh-vuc=${topic.slug}`}>{named(topic.name, topic.nameEn, locale)}</Link>
          ),
        },
    askedAt === null ? null : { key: t("askedAt"), value: <Time value={askedAt} /> },
    answeredAt === null ? null : { key: t("answeredAt"), value: <Time value={answeredAt} /> },
    {
      key: t("views"),
      value: <ViewCount address={`/api/views/${String(id)}`} count={views} locale={locale} />,
    },
  ];
  return <SummaryList rows={rows.filter((row) => row !== null)} />;
}
