import { useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";
import { Table, type Column } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { Time } from "@/components/ui/time";
import type { UnfoundRow } from "@/lib/searches/report";

type Props = { rows: UnfoundRow[]; searchAddress: string; synonymsAddress: string };

const linkStyle = "text-link underline underline-offset-4";

/** Each search with how many missed it, and the two ways on: look for yourself, teach the search a word. */
export function UnfoundTable({ rows, searchAddress, synonymsAddress }: Props) {
  const t = useTranslations("searches.unfound");
  const query = (name: string, text: string): string => new URLSearchParams({ [name]: text }).toString();
  const columns: Column<UnfoundRow>[] = [
    {
      key: "text",
      heading: t("text"),
      rowHeading: true,
      cell: ({ text, foundNow }) => (
        <>
          <Link href={`${searchAddress}?${query("q", text)}`} className={linkStyle}>
            {text}
          </Link>{" "}
          {foundNow ? <Tag tone="success">{t("foundNow")}</Tag> : null}
        </>
      ),
    },
    { key: "count", heading: t("count"), numeric: true, cell: ({ count }) => count },
    { key: "last", heading: t("last"), cell: ({ lastDay }) => <Time value={lastDay} /> },
    {
      key: "synonym",
      heading: t("action"),
      cell: ({ text }) => (
        <Link href={`${synonymsAddress}?${query("tu", text)}#add-heading`} className={linkStyle}>
          {t("synonym")}
          <span className="sr-only"> “{text}”</span>
        </Link>
      ),
    },
  ];
  return <Table caption={t("title")} hideCaption columns={columns} rows={rows} rowKey={({ text }) => text} />;
}
