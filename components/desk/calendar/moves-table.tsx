import { useTranslations } from "next-intl";
import { Table } from "@/components/ui/table";
import type { MovesView } from "./calendar-view";

/** Which open questions would be due at another time. The list is bounded, the counts are not. */
export function MovesTable({ moves: { count, kept, rows }, caption }: { moves: MovesView; caption: string }) {
  const t = useTranslations("deadlines.calendar");
  return (
    <>
      <p>{count === 0 ? t("noMoves") : t("moves", { count })}</p>
      {kept === 0 ? null : <p>{t("kept", { count: kept })}</p>}
      {rows.length === 0 ? null : (
        <>
          {count > rows.length ? <p>{t("shown", { count: rows.length })}</p> : null}
          <Table
            caption={caption}
            hideCaption
            columns={[
              { key: "code", heading: t("code"), rowHeading: true, cell: ({ code }) => code },
              { key: "from", heading: t("before"), cell: ({ from }) => from },
              { key: "to", heading: t("after"), cell: ({ to }) => <strong>{to}</strong> },
            ]}
            rows={rows}
            rowKey={({ code }) => code}
          />
        </>
      )}
    </>
  );
}
