import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { deskServiceStates, type DeskServiceSearch } from "@/lib/services/schema";
import type { Choice } from "./classification-fields";

/** A plain GET form, so that what was found has an address. */
export function DeskServiceFilter({
  search,
  departments,
}: {
  search: DeskServiceSearch;
  departments: Choice[];
}) {
  const t = useTranslations("services.desk");
  const { departmentId } = search;
  return (
    <form role="search" className="grid items-end gap-3 sm:grid-cols-2 lg:grid-cols-[2fr_2fr_1fr_auto]">
      <TextInput
        name="q"
        id="services-q"
        label={t("q")}
        type="search"
        defaultValue={search.q}
        maxLength={200}
      />
      <Select
        name="department"
        id="services-department"
        label={t("department")}
        options={departments}
        empty={t("anyDepartment")}
        defaultValue={departmentId === null ? "" : String(departmentId)}
      />
      <Select
        name="state"
        id="services-state"
        label={t("state")}
        options={deskServiceStates.map((state) => ({ value: state, text: t(`states.${state}`) }))}
        defaultValue={search.state}
      />
      <Button variant="secondary">{t("find")}</Button>
    </form>
  );
}
