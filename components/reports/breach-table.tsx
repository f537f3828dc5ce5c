import { useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";
import { Table, type Column } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { Time } from "@/components/ui/time";
import type { LedgerRow } from "@/lib/reports/ledger";

/** Every missed date with who held the question then. Words say what is still open; the colour only repeats them. */
export function BreachTable({ rows, questionHref }: { rows: LedgerRow[]; questionHref: string }) {
  const t = useTranslations("reports");
  const columns: Column<LedgerRow>[] = [
    {
      key: "question",
      heading: t("column.question"),
      rowHeading: true,
      cell: ({ code, visible }) =>
        visible ? (
          <Link href={`${questionHref}/${code}`} className="text-link underline underline-offset-4">
            {code}
          </Link>
        ) : (
          code
        ),
    },
    { key: "clock", heading: t("column.clock"), cell: ({ clock }) => t(`clock.${clock}`) },
    { key: "due", heading: t("column.due"), cell: ({ dueAt }) => <Time value={dueAt} withTime /> },
    {
      key: "holder",
      heading: t("column.holder"),
      cell: ({ departmentName, personName }) => (
        <>
          {departmentName}
          {personName === null ? null : <span className="block text-sm text-muted">{personName}</span>}
        </>
      ),
    },
    {
      key: "late",
      heading: t("column.late"),
      cell: ({ daysLate }) => t("days", { days: daysLate }),
    },
    {
      key: "state",
      heading: t("column.state"),
      cell: ({ stoppedAt }) =>
        stoppedAt === null ? (
          <Tag tone="danger">{t("open")}</Tag>
        ) : (
          <>
            {t("done")} <Time value={stoppedAt} />
          </>
        ),
    },
  ];
  return <Table caption={t("list")} columns={columns} rows={rows} rowKey={({ id }) => id} />;
}
