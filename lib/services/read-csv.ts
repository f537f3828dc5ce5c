export type CsvRecord = { line: number; cells: string[] };

/**
 * The records of a CSV text (RFC 4180), each with the line of the file it begins on, counted from 1. Cells in
 * quotation marks may hold line ends and separators. The separator is the one the heading has most of: , ; or tab.
 * `open` is the line of a quotation mark that is never closed.
 */
export function readCsv(text: string): { records: CsvRecord[]; open: number | null } {
  const separator = separatorOf(text);
  const records: CsvRecord[] = [];
  let line = 1;
  let record: CsvRecord = { line, cells: [] };
  let cell = "";
  let quotedSince: number | null = null;

  const endRecord = () => {
    record.cells.push(cell);
    if (record.cells.some((one) => one.trim() !== "")) records.push(record);
    cell = "";
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === "\n") line += 1;
    if (quotedSince !== null) {
      if (sign !== '"') cell += sign;
      else if (text.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else quotedSince = null;
    } else if (sign === '"' && cell.trim() === "") {
      cell = "";
      quotedSince = line;
    } else if (sign === separator) {
      record.cells.push(cell);
      cell = "";
    } else if (sign === "\n") {
      endRecord();
      record = { line, cells: [] };
    } else if (sign !== "\r") cell += sign;
  }
  endRecord();
  return { records, open: quotedSince };
}

function separatorOf(text: string): string {
  const heading = text.slice(0, text.indexOf("\n") + 1) || text;
  const count = (sign: string): number => heading.split(sign).length;
  return [",", ";", "\t"].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}
