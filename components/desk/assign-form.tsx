import { useTranslations } from "next-intl";
import { Details } from "@/components/ui/details";
import { Fieldset } from "@/components/ui/fieldset";
import { ActionForm, FormCheckbox, FormSelect, FormText, FormTextarea, type FormAction } from "./action-form";
import type { Choice } from "./classification-fields";

type Props = {
  action: FormAction;
  hidden: { code: string; version: number };
  departments: Choice[];
  /** The first proposal is chosen already: confirming it is one click. */
  proposed: string | undefined;
};

export function AssignForm({ action, hidden, departments, proposed }: Props) {
  const t = useTranslations("desk.assign");
  return (
    <ActionForm name="assign" action={action} hidden={hidden} submit={t("submit")}>
      <FormSelect
        name="leadDepartmentId"
        label={t("lead")}
        options={departments}
        empty={t("choose")}
        {...(proposed !== undefined && { initial: proposed })}
        required
      />
      <Details summary={t("more")}>
        <Fieldset name="assign-contributingDepartmentIds" label={t("contributing")}>
          <div className="grid max-h-72 overflow-y-auto rounded-md border border-line px-3 sm:grid-cols-2">
            {departments.map(({ value, text }) => (
              <FormCheckbox key={value} name="contributingDepartmentIds" label={text} value={value} />
            ))}
          </div>
        </Fieldset>
        <FormText
          name="contributingDay"
          label={t("contributingDay")}
          hint={t("contributingDayHint")}
          type="date"
        />
        <FormTextarea name="instruction" label={t("instruction")} hint={t("instructionHint")} rows={3} />
      </Details>
    </ActionForm>
  );
}
