import "server-only";
import type { Impacts } from "@/lib/search/impacts";
import { nameKey, topicIdOf, type Names } from "./find-names";
import type { ImportLine } from "./schema";

/** A line with its names found. */
export type ImportRow = {
  sourceId: string;
  title: string;
  content: string;
  answer: string;
  topicId: number | null;
  departmentId: number | null;
  departmentName: string;
  askedAt: Date | null;
  answeredAt: Date | null;
};

/** A row that is not there yet, with what the index will keep of it. */
export type NewRow = ImportRow & { impacts: Impacts };

/** A missing title is the whole question; a department nobody knows stays as the name it came with. */
export async function resolve(names: Names, line: ImportLine): Promise<ImportRow> {
  const department = line.department === null ? undefined : names.departments.get(nameKey(line.department));
  return {
    sourceId: line.id,
    title: line.title ?? line.question.slice(0, 2_000),
    content: line.question,
    answer: line.answer,
    topicId: line.topic === null ? null : await topicIdOf(names, line.topic),
    departmentId: department?.id ?? null,
    departmentName: department?.name ?? line.department ?? "",
    askedAt: line.askedAt,
    answeredAt: line.answeredAt,
  };
}
