import { useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";
import { Table, type Column } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { formatDateTime, formatNumber } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";
import { named } from "@/lib/i18n/named";
import type { ArticleState } from "@/lib/articles/status";
import { stateTones } from "./article-state";

type Row = {
  id: number;
  title: string;
  state: ArticleState;
  author: string;
  views: number;
  scheduledFor: Date | null;
  publishedAt: Date | null;
  archivedAt: Date | null;
  updatedAt: Date;
  category: { name: string; nameEn: string | null } | null;
  updatedBy: { name: string } | null;
};

type Props = { rows: Row[]; locale: Locale; href: (id: number) => string };

export function ArticleTable({ rows, locale, href }: Props) {
  const t = useTranslations("articles");
  const columns: Column<Row>[] = [
    {
      key: "article",
      heading: t("list.article"),
      rowHeading: true,
      cell: ({ id, title, author }) => (
        <>
          <Link href={href(id)} className="text-link underline underline-offset-4">
            {title}
          </Link>
          {author === "" ? null : <span className="block text-sm text-muted">{author}</span>}
        </>
      ),
    },
    {
      key: "state",
      heading: t("list.state"),
      cell: ({ state }) => <Tag tone={stateTones[state]}>{t(`state.${state}`)}</Tag>,
    },
    {
      key: "category",
      heading: t("list.category"),
      cell: ({ category }) =>
        category === null ? t("list.noCategory") : named(category.name, category.nameEn, locale),
    },
    { key: "when", heading: t("list.when"), cell: (row) => <When {...row} /> },
    {
      key: "changed",
      heading: t("list.changed"),
      cell: ({ updatedAt, updatedBy }) => (
        <>
          <span className="whitespace-nowrap">{formatDateTime(updatedAt)}</span>
          {updatedBy === null ? null : <span className="block text-sm text-muted">{updatedBy.name}</span>}
        </>
      ),
    },
    {
      key: "views",
      heading: t("list.views"),
      numeric: true,
      cell: ({ views }) => formatNumber(views, locale),
    },
  ];
  return (
    <Table caption={t("list.caption")} hideCaption columns={columns} rows={rows} rowKey={({ id }) => id} />
  );
}

/** When it comes, came or went; a draft that was public once says so. */
function When({ state, scheduledFor, publishedAt, archivedAt }: Row) {
  const t = useTranslations("articles.when");
  const said = (key: "scheduled" | "published" | "archived" | "was", at: Date | null) =>
    at === null ? null : t(key, { time: formatDateTime(at) });
  switch (state) {
    case "draft":
      return said("was", publishedAt);
    case "scheduled":
      return said("scheduled", scheduledFor);
    case "published":
      return said("published", publishedAt);
    case "archived":
      return said("archived", archivedAt);
  }
}
