/** What a spreadsheet would take for a formula at the beginning of a cell. */
const formula = /^[=+\-@\t\r]/;

/** Rows as RFC 4180 with a byte order mark, so that spreadsheets read Vietnamese. No cell becomes a formula. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((cells) => cells.map(cell).join(","));
  return `\ufeff${lines.join("\r\n")}\r\n`;
}

function cell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
