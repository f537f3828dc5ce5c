import { useTranslations } from "next-intl";
import { Table } from "@/components/ui/table";
import { inLanguage } from "@/lib/i18n/named";
import type { Locale } from "@/lib/i18n/locales";
import type { ServicePaper } from "@/lib/services/status";

type Props = { papers: readonly ServicePaper[]; locale: Locale };

/** What has to be handed in: a table once somebody has said how many originals and copies, else a list. */
export function ServicePapers({ papers, locale }: Props) {
  const t = useTranslations("services.papers");
  const amount = (value: number | null) => (value === null ? t("unknown") : String(value));
  const rows = papers.map((paper, place) => ({
    ...paper,
    place,
    shown: inLanguage(paper.name, paper.nameEn, locale),
  }));
  if (papers.every(({ originals, copies }) => originals === null && copies === null))
    return (
      <ul className="mt-3 list-disc space-y-1 ps-6">
        {rows.map(({ place, shown }) => (
          <li key={place} lang={shown.lang}>
            {shown.text}
          </li>
        ))}
      </ul>
    );
  return (
    <div className="mt-3">
      <Table
        caption={t("caption")}
        hideCaption
        rowKey={({ place }) => place}
        rows={rows}
        columns={[
          {
            key: "name",
            heading: t("name"),
            rowHeading: true,
            cell: ({ shown }) => <span lang={shown.lang}>{shown.text}</span>,
          },
          { key: "originals", heading: t("originals"), numeric: true, cell: (row) => amount(row.originals) },
          { key: "copies", heading: t("copies"), numeric: true, cell: (row) => amount(row.copies) },
        ]}
      />
    </div>
  );
}
