import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Select, type Option } from "@/components/ui/select";

type Props = { departments: Option[]; months: Option[]; chosen: { department: string; month: string } };

/** A plain GET form: every view of the ledger has an address. */
export function BreachFilter({ departments, months, chosen }: Props) {
  const t = useTranslations("reports");
  const all = t("all");
  return (
    <form
      role="search"
      className="no-print grid items-end gap-3 sm:grid-cols-[minmax(0,2fr)_minmax(0,1fr)_auto]"
    >
      <Select
        name="department"
        label={t("department")}
        options={departments}
        defaultValue={chosen.department}
        empty={all}
      />
      <Select name="month" label={t("month")} options={months} defaultValue={chosen.month} empty={all} />
      <Button variant="secondary">{t("show")}</Button>
    </form>
  );
}
