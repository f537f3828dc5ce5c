import "server-only";
import writeExcelFile from "write-excel-file/node";

type Sheet = {
  name: string;
  columns: readonly string[];
  rows: readonly (readonly (string | number | null)[])[];
};

/** Longer names are refused by spreadsheets, and so are these symbols in them. */
const longestName = 31;
const refused = /[\\/?*[\]:]/g;

/** Sheets with a bold first row that stays in sight. Texts are texts: none becomes a formula, whatever it begins with. */
export async function toXlsx(sheets: readonly Sheet[]): Promise<Buffer> {
  return writeExcelFile(
    sheets.map(({ name, columns, rows }) => ({
      sheet: name.replaceAll(refused, " ").slice(0, longestName),
      stickyRowsCount: 1,
      columns: columns.map((_, index) => ({ width: widthOf(index, columns, rows) })),
      data: [
        columns.map((value) => ({ value, type: String, fontWeight: "bold" as const, wrap: true })),
        ...rows.map((cells) =>
          cells.map((value) =>
            typeof value === "number"
              ? { value, type: Number }
              : value === null
                ? null
                : { value, type: String, wrap: true },
          ),
        ),
      ],
    })),
  ).toBuffer();
}

/** In letters: names and sentences want room, figures do not. */
function widthOf(index: number, columns: Sheet["columns"], rows: Sheet["rows"]): number {
  const longest = Math.max(...[columns, ...rows].map((cells) => String(cells[index] ?? "").length));
  return Math.min(
    Math.max(longest + 2, 12),
    index === 0 ? 44 : rows.some((cells) => typeof cells[index] === "string") ? 90 : 18,
  );
}
