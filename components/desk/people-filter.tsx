import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import type { Choice } from "./classification-fields";

type Props = { departments: Choice[]; department: string; q: string };

/** A plain GET form, so that what was found has an address. */
export function PeopleFilter({ departments, department, q }: Props) {
  const t = useTranslations("desk.settings.people");
  return (
    <form role="search" className="grid items-end gap-3 sm:grid-cols-[1fr_1fr_auto]">
      <TextInput name="q" id="people-q" label={t("search")} type="search" defaultValue={q} maxLength={200} />
      <Select
        name="department"
        id="people-department"
        label={t("department")}
        options={departments}
        empty={t("anyDepartment")}
        defaultValue={department}
      />
      <Button variant="secondary">{t("find")}</Button>
    </form>
  );
}
