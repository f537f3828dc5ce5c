import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Select, type Option } from "@/components/ui/select";

type Props = {
  action: string;
  years: readonly number[];
  departments: Option[];
  topics: Option[];
  chosen: { year: number; month: number | null; department: string; topic: string };
};

/** A GET form: every view of the figures has its own address, and works without JavaScript. */
export function StatisticsFilter({ action, years, departments, topics, chosen }: Props) {
  const t = useTranslations("statistics.filter");
  return (
    <form
      action={`${action}#whole`}
      role="search"
      aria-label={t("label")}
      className="no-print grid items-end gap-3 sm:grid-cols-2 lg:grid-cols-[7rem_9rem_minmax(0,1fr)_minmax(0,1fr)_auto]"
    >
      <Select
        name="nam"
        label={t("year")}
        options={years.map((year) => ({ value: String(year), text: String(year) }))}
        defaultValue={String(chosen.year)}
      />
      <Select
        name="thang"
        label={t("month")}
        options={Array.from({ length: 12 }, (_, index) => ({
          value: String(index + 1),
          text: t("monthName", { month: String(index + 1) }),
        }))}
        defaultValue={String(chosen.month ?? "")}
        empty={t("wholeYear")}
      />
      <Select
        name="don-vi"
        label={t("department")}
        options={departments}
        defaultValue={chosen.department}
        empty={t("allDepartments")}
      />
      <Select
        name="linh-vuc"
        label={t("topic")}
        options={topics}
        defaultValue={chosen.topic}
        empty={t("allTopics")}
      />
      <Button variant="secondary" className="sm:col-span-2 lg:col-span-1">
        {t("show")}
      </Button>
    </form>
  );
}
