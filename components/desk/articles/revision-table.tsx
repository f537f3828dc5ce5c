import { useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";
import { Table, type Column } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { formatDateTime } from "@/lib/format";

type Row = { number: number; restoredFrom: number | null; savedAt: Date; savedBy: { name: string } | null };
type Props = { rows: Row[]; newest: number; shown: number; href: (number: number) => string };

/** Who saved which revision when, newest first. */
export function RevisionTable({ rows, newest, shown, href }: Props) {
  const t = useTranslations("articles.revisions");
  const columns: Column<Row>[] = [
    {
      key: "number",
      heading: t("caption"),
      rowHeading: true,
      cell: ({ number, restoredFrom, savedAt, savedBy }) => (
        <>
          <span className="flex flex-wrap items-center gap-2">
            {t("number", { number })}
            {number === newest ? <Tag tone="success">{t("current")}</Tag> : null}
          </span>
          <span className="block text-sm font-normal text-muted">
            {formatDateTime(savedAt)} · {savedBy?.name ?? t("system")}
          </span>
          {restoredFrom === null ? null : (
            <span className="block text-sm font-normal text-muted">
              {t("restored", { number: restoredFrom })}
            </span>
          )}
        </>
      ),
    },
    {
      key: "show",
      heading: <VisuallyHidden>{t("show")}</VisuallyHidden>,
      cell: ({ number }) => (
        <Link
          href={href(number)}
          aria-current={number === shown ? "true" : undefined}
          className="inline-flex min-h-11 items-center text-link underline underline-offset-4"
        >
          {t("show")} <VisuallyHidden>{t("number", { number })}</VisuallyHidden>
        </Link>
      ),
    },
  ];
  return (
    <Table caption={t("caption")} hideCaption columns={columns} rows={rows} rowKey={({ number }) => number} />
  );
}
