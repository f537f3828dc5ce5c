import "server-only";
import { addTopics, nameKey, type Names } from "./find-names";
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

/** Lines with their names found. A missing title is the whole question; an unknown department stays as the name it came with. */
export async function resolve(names: Names, lines: readonly ImportLine[]): Promise<ImportRow[]> {
  await addTopics(
    names,
    lines.flatMap(({ topic }) => topic ?? []),
  );
  return lines.map((line) => {
    const department = line.department === null ? undefined : names.departments.get(nameKey(line.department));
    return {
      sourceId: line.id,
      title: line.title ?? line.question.slice(0, 2_000),
      content: line.question,
      answer: line.answer,
      topicId: line.topic === null ? null : (names.topics.get(nameKey(line.topic)) ?? null),
      departmentId: department?.id ?? null,
      departmentName: department?.name ?? line.department ?? "",
      askedAt: line.askedAt,
      answeredAt: line.answeredAt,
    };
  });
}
