import "server-only";
import { db } from "@/lib/db";
import { codeKey } from "./code";
import { loadNames, type Names } from "./import-names";
import type { Fault, ImportRow } from "./import-schema";
import { papersOf } from "./papers";
import { readRows, type ReadRow } from "./read-rows";

type Texts = Omit<ImportRow, "code" | "title" | "topic" | "department">;
/** The columns a row writes; what it does not say is not among them. */
type Written = { [Field in keyof Texts]?: NonNullable<Texts[Field]> } & {
  title: string;
  topicId?: number;
  departmentId?: number;
};
export type NewService = { line: number; code: string; data: Written };
export type ChangedService = {
  line: number;
  id: number;
  version: number;
  code: string;
  title: string;
  fields: string[];
  data: Written;
};
export type ImportPlan = {
  read: number;
  created: NewService[];
  changed: ChangedService[];
  unchanged: number;
  faults: Fault[];
};

const stored = {
  id: true,
  version: true,
  code: true,
  title: true,
  titleEn: true,
  field: true,
  topicId: true,
  departmentId: true,
  summary: true,
  summaryEn: true,
  applicants: true,
  applicantsEn: true,
  papers: true,
  steps: true,
  stepsEn: true,
  fee: true,
  feeEn: true,
  timeLimit: true,
  timeLimitEn: true,
  legalBasis: true,
  applyAt: true,
  applyUrl: true,
  confirmedOn: true,
} as const;

/**
 * What an import of this text would do, without doing it: services by their code, new, changed, as they are, and the
 * rows that cannot be taken, each with its line, field and what to do.
 */
export async function planImport(text: string): Promise<ImportPlan> {
  const { rows, faults } = readRows(text);
  const [names, known] = await Promise.all([loadNames(), db.service.findMany({ select: stored })]);
  const byCode = new Map(known.map((service) => [codeKey(service.code), service]));
  const plan: ImportPlan = {
    read: rows.length + new Set(faults.map(({ line }) => line)).size,
    created: [],
    changed: [],
    unchanged: 0,
    faults: [...faults],
  };
  for (const read of rows) {
    const before = byCode.get(codeKey(read.row.code));
    const resolved = resolve(read, names, before?.topicId ?? null);
    if ("key" in resolved) plan.faults.push(resolved);
    else if (before === undefined)
      plan.created.push({ line: read.line, code: read.row.code, data: resolved });
    else {
      const fields = differing(before, resolved);
      const { id, version, code } = before;
      if (fields.length === 0) plan.unchanged += 1;
      else
        plan.changed.push({
          line: read.line,
          id,
          version,
          code,
          title: resolved.title,
          fields,
          data: resolved,
        });
    }
  }
  plan.faults.sort((one, other) => one.line - other.line);
  return plan;
}

/** A topic that somebody chose is left alone unless the file names one; a catalogue's subject only fills what is empty. */
function resolve({ line, row }: ReadRow, names: Names, topicBefore: number | null): Written | Fault {
  const { code: _, topic, department, ...texts } = row;
  const topicId = topic === undefined ? topicOf(row, names, topicBefore) : names.topic(topic);
  const departmentId = department === undefined ? null : names.department(department);
  if (topicId === undefined) return { line, field: "topic", key: "service_topic_unknown" };
  if (departmentId === undefined) return { line, field: "department", key: "service_department_unknown" };
  const said = Object.entries(texts).filter(([, value]) => value !== undefined && value !== null);
  return {
    ...(Object.fromEntries(said) as Partial<Written>),
    title: row.title,
    ...(topicId !== null && { topicId }),
    ...(departmentId !== null && { departmentId }),
  };
}

function topicOf({ field }: ImportRow, names: Names, before: number | null): number | null {
  return field === undefined || before !== null ? null : names.topicOfField(field);
}

function differing(before: Record<keyof typeof stored, unknown>, data: Written): string[] {
  const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
  return Object.entries(data).flatMap(([field, value]) => {
    const was = field === "papers" ? papersOf(before.papers) : before[field as keyof typeof stored];
    return same(field === "papers" ? papersOf(value) : value, was) ? [] : [field];
  });
}
