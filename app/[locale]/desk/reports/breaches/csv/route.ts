import { getLocale, getTranslations } from "next-intl/server";
import { requireViewer } from "@/lib/auth";
import { formatDateTime } from "@/lib/format";
import { toCsv } from "@/lib/reports/csv";
import { listLedger } from "@/lib/reports/ledger";
import { route } from "@/lib/route";
import { ledgerSearch } from "../filter";

const mostRows = 10_000;

/** The page's list as a file for spreadsheets, with the same filter and authorisation. */
export const GET = route(async (request) => {
  const viewer = await requireViewer();
  const { department, month } = ledgerSearch.parse(Object.fromEntries(new URL(request.url).searchParams));
  const [t, { rows }] = await Promise.all([
    getTranslations({ locale: await getLocale(), namespace: "reports" }),
    listLedger(viewer, { departmentId: department, month, limit: mostRows }),
  ]);
  const columns = ["question", "clock", "due", "holder", "person", "late", "state"] as const;
  const lines = rows.map(({ code, clock, dueAt, departmentName, personName, daysLate, stoppedAt }) => [
    code,
    t(`clock.${clock}`),
    formatDateTime(dueAt),
    departmentName ?? "",
    personName ?? "",
    String(daysLate),
    stoppedAt === null ? t("open") : `${t("done")} ${formatDateTime(stoppedAt)}`,
  ]);
  return new Response(toCsv([columns.map((column) => t(`column.${column}`)), ...lines]), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="tre-han${month === undefined ? "" : `-${month}`}.csv"`,
      "cache-control": "no-store",
    },
  });
});
