import { useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";
import { SummaryList } from "@/components/ui/summary-list";
import { Tag } from "@/components/ui/tag";
import { formatDateTime, formatNumber } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";
import type { ArticleState } from "@/lib/articles/status";
import { stateTones } from "./article-state";

type Props = {
  article: {
    state: ArticleState;
    views: number;
    scheduledFor: Date | null;
    publishedAt: Date | null;
    archivedAt: Date | null;
    updatedAt: Date;
    updatedBy: { name: string } | null;
  };
  /** The article's address on the portal. */
  href: string;
  locale: Locale;
};

/** Where the article stands, beside the writing. */
export function ArticleFacts({ article, href, locale }: Props) {
  const t = useTranslations("articles.facts");
  const s = useTranslations("articles.state");
  const { state, views, scheduledFor, publishedAt, archivedAt, updatedAt, updatedBy } = article;
  const isPublic = state === "published" || state === "archived";
  const changed = formatDateTime(updatedAt);
  const at = (key: "scheduled" | "published" | "archived", instant: Date | null) =>
    instant === null ? [] : [{ key: t(key), value: formatDateTime(instant) }];
  const rows = [
    { key: t("state"), value: <Tag tone={stateTones[state]}>{s(state)}</Tag> },
    ...at("scheduled", scheduledFor),
    ...at("published", publishedAt),
    ...at("archived", archivedAt),
    {
      key: t("changed"),
      value: updatedBy === null ? changed : t("by", { time: changed, name: updatedBy.name }),
    },
    { key: t("views"), value: formatNumber(views, locale) },
    {
      key: t("address"),
      value: (
        <>
          <span className="block break-all">{href}</span>
          {isPublic ? (
            <Link
              href={href}
              className="inline-flex min-h-11 items-center text-link underline underline-offset-4"
            >
              {t("open")}
            </Link>
          ) : null}
        </>
      ),
    },
  ];
  return <SummaryList rows={rows} />;
}
