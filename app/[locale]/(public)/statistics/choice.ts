import type { ReportChoice } from "@/lib/reports/queries";

export type AskedFor = Record<string, string | string[] | undefined>;

/** What the address asks for, as far as there are figures of it: ?nam=2026&thang=3&don-vi=snv&linh-vuc=dat-dai. */
export type StatisticsChoice = {
  year: number;
  /** 1 to 12; null is the whole year. */
  month: number | null;
  department: ReportChoice | null;
  topic: ReportChoice | null;
};

type Known = {
  years: readonly [number, ...number[]];
  departments: readonly ReportChoice[];
  topics: readonly ReportChoice[];
};

/** The newest year and everybody where the address makes no sense. */
export function chooseStatistics(asked: AskedFor, { years, departments, topics }: Known): StatisticsChoice {
  const text = (name: string): string => {
    const value = asked[name];
    return (Array.isArray(value) ? value[0] : value) ?? "";
  };
  const month = Number(text("thang"));
  return {
    year: years.find((year) => year === Number(text("nam"))) ?? years[0],
    month: Number.isInteger(month) && month >= 1 && month <= 12 ? month : null,
    department: departments.find(({ key }) => key === text("don-vi")) ?? null,
    topic: topics.find(({ key }) => key === text("linh-vuc")) ?? null,
  };
}

/** The query that asks for the same again, without what is left open. */
export function queryOf({ year, month, department, topic }: StatisticsChoice): string {
  return new URLSearchParams({
    nam: String(year),
    ...(month === null ? {} : { thang: String(month) }),
    ...(department === null ? {} : { "don-vi": department.key }),
    ...(topic === null ? {} : { "linh-vuc": topic.key }),
  }).toString();
}
