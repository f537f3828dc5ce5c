import { useTranslations } from "next-intl";
import { ActionForm, FormSelect, FormTextarea, type FormAction } from "./action-form";
import type { Choice } from "./classification-fields";

type Props = {
  /** Also the key of its texts in messages desk.reason. */
  name: "reject" | "rejectAssignment" | "returnDraft";
  action: FormAction;
  hidden: { code: string; version: number };
  reasons: readonly string[];
  /** The name of the field that explains the reason. */
  textField: "reasonText" | "comment";
  departments?: Choice[];
};

/** Saying no takes a reason from the list and a sentence in one's own words. */
export function ReasonForm({ name, action, hidden, reasons, textField, departments }: Props) {
  const t = useTranslations(`desk.reason.${name}`);
  const s = useTranslations("status");
  const form = useTranslations("desk.form");
  return (
    <ActionForm name={name} action={action} hidden={hidden} submit={t("submit")} variant="danger">
      <FormSelect
        name="reasonCode"
        label={t("reason")}
        options={reasons.map((reason) => ({ value: reason, text: s(`${name}.${reason}`) }))}
        empty={form("choose")}
        required
      />
      {departments === undefined ? null : (
        <FormSelect
          name="suggestedDepartmentId"
          label={t("suggested")}
          options={departments}
          empty={form("choose")}
        />
      )}
      <FormTextarea name={textField} label={t("text")} hint={t("hint")} rows={3} required />
    </ActionForm>
  );
}
