import { now } from "@/lib/clock";
import { monthPeriod, yearPeriod } from "@/lib/reports/period";
import { listReportChoices, listReportYears, readStatistics } from "@/lib/reports/queries";
import { chooseStatistics, type AskedFor } from "./choice";

/** What the page shows and the files hold: the figures of what was chosen, and the months of its whole year. */
export async function loadStatistics(asked: AskedFor) {
  const at = now();
  const [years, choices] = await Promise.all([listReportYears(at), listReportChoices()]);
  const chosen = chooseStatistics(asked, { years, ...choices });
  const filter = { departmentId: chosen.department?.id, topicId: chosen.topic?.id };
  const year = readStatistics({ ...filter, period: yearPeriod(chosen.year) }, at);
  const [whole, statistics] = await Promise.all([
    year,
    chosen.month === null
      ? year
      : readStatistics({ ...filter, period: monthPeriod(chosen.year, chosen.month) }, at),
  ]);
  return { at, years, ...choices, chosen, statistics, months: whole.months };
}

export type LoadedStatistics = Awaited<ReturnType<typeof loadStatistics>>;
