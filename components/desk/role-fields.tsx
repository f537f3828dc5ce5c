import { useTranslations } from "next-intl";
import { FormSelect } from "./action-form";
import type { Choice } from "./classification-fields";

/** A role and where it is held. */
export function RoleFields({ roles, departments }: { roles: Choice[]; departments: Choice[] }) {
  const t = useTranslations("desk.settings.people");
  return (
    <div className="grid grid-cols-1 items-end gap-4 sm:grid-cols-2">
      <FormSelect name="role" label={t("role")} options={roles} empty={t("chooseRole")} required />
      <FormSelect
        name="departmentId"
        label={t("department")}
        hint={t("departmentHint")}
        options={departments}
        empty={t("chooseDepartment")}
        required
      />
    </div>
  );
}
