import { plainOf } from "@/lib/search/words";
import { codeKey } from "./code";
import { importFields, importRowSchema, type Fault, type ImportRow } from "./import-schema";
import { readCsv, type CsvRecord } from "./read-csv";
import { readJsonObjects } from "./read-json";

export type ReadRow = { line: number; row: ImportRow };
export type ReadFile = { rows: ReadRow[]; faults: Fault[] };

/** How the columns of a CSV file may be called besides the names of the fields, without diacritics. */
const vietnamese: Record<string, keyof ImportRow> = {
  ma: "code",
  "ma thu tuc": "code",
  "ten thu tuc": "title",
  ten: "title",
  "ten tieng anh": "titleEn",
  "linh vuc": "field",
  "linh vuc cua cong": "topic",
  "don vi": "department",
  "don vi giai quyet": "department",
  "co quan thuc hien": "department",
  "tom tat": "summary",
  "doi tuong": "applicants",
  "doi tuong thuc hien": "applicants",
  "giay to": "papers",
  "thanh phan ho so": "papers",
  "cac buoc": "steps",
  "trinh tu thuc hien": "steps",
  "le phi": "fee",
  "phi, le phi": "fee",
  "thoi han": "timeLimit",
  "thoi han giai quyet": "timeLimit",
  "can cu phap ly": "legalBasis",
  "noi nop": "applyAt",
  "dia chi nop": "applyUrl",
  "ngay xac nhan": "confirmedOn",
};
const columns = new Map<string, keyof ImportRow>([
  ...importFields.map((field) => [field.toLowerCase(), field] as const),
  ...Object.entries(vietnamese),
]);

/** The rows of a file, JSON or CSV by its first sign, and what is wrong with the others, in the order of the file. */
export function readRows(text: string): ReadFile {
  const content = text.replace(/^\uFEFF/, "").normalize("NFC");
  if (content.trim() === "") return { rows: [], faults: [fault(1, "file", "services_file_empty")] };
  const read = /^\s*[[{]/.test(content) ? readJson(content) : readTable(content);
  return refuseRepeated(read);
}

function readJson(content: string): ReadFile {
  return join(
    readJsonObjects(content).map(({ line, text }) => {
      try {
        return checked(line, JSON.parse(text));
      } catch {
        return { rows: [], faults: [fault(line, "file", "services_row_broken")] };
      }
    }),
  );
}

function readTable(content: string): ReadFile {
  const { records, open } = readCsv(content);
  const [heading, ...rest] = records;
  const names = heading?.cells.map((cell) => columns.get(plainOf(cell).replaceAll(/\s+/g, " ").trim())) ?? [];
  if (!names.includes("code") || !names.includes("title"))
    return { rows: [], faults: [fault(heading?.line ?? 1, "file", "services_columns_missing")] };
  const read = join(rest.map((record) => readRecord(record, names)));
  return open === null
    ? read
    : { ...read, faults: [...read.faults, fault(open, "file", "services_quote_open")] };
}

function readRecord({ line, cells }: CsvRecord, names: readonly (keyof ImportRow | undefined)[]): ReadFile {
  // A separator too many moves all that follows into the wrong columns.
  if (cells.slice(names.length).some((cell) => cell.trim() !== ""))
    return { rows: [], faults: [fault(line, "file", "services_cells_many")] };
  const named = names.flatMap((name, place) => (name === undefined ? [] : [[name, cells[place]] as const]));
  return checked(line, Object.fromEntries(named));
}

function checked(line: number, value: unknown): ReadFile {
  const parsed = importRowSchema.safeParse(value);
  if (parsed.success) return { rows: [{ line, row: parsed.data }], faults: [] };
  // Of several things that are wrong with a field the first says what to do.
  const first = new Map(
    parsed.error.issues.toReversed().map((issue) => [String(issue.path[0] ?? "file"), issue]),
  );
  return {
    rows: [],
    faults: [...first].toReversed().map(([field, { message }]) => fault(line, field, message)),
  };
}

/** A code stands once: the same row again is passed over, another one would overwrite the first. */
function refuseRepeated({ rows, faults }: ReadFile): ReadFile {
  const first = new Map<string, ReadRow>();
  const repeated: Fault[] = [];
  const kept: ReadRow[] = [];
  for (const read of rows) {
    const key = codeKey(read.row.code);
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, read);
      kept.push(read);
    } else if (JSON.stringify(before.row) !== JSON.stringify(read.row))
      repeated.push({ ...fault(read.line, "code", "service_code_twice"), first: before.line });
  }
  return { rows: kept, faults: [...faults, ...repeated].sort((one, other) => one.line - other.line) };
}

function join(parts: readonly ReadFile[]): ReadFile {
  return { rows: parts.flatMap(({ rows }) => rows), faults: parts.flatMap(({ faults }) => faults) };
}

function fault(line: number, field: string, key: string): Fault {
  return { line, field, key };
}
