import { useTranslations } from "next-intl";
import { FormSelect, FormText } from "./action-form";
import type { Choice } from "./classification-fields";
import { FormChoices } from "./form-choices";

type Hours = {
  departmentId: string;
  weekdays: readonly number[];
  spans: string;
  note: string;
  noteEn: string;
  validFrom: string;
  validTo: string;
};

const blank: Hours = {
  ...{ departmentId: "", weekdays: [1, 2, 3, 4, 5], spans: "" },
  ...{ note: "", noteEn: "", validFrom: "", validTo: "" },
};

export function HoursFields({ departments, hours = blank }: { departments: Choice[]; hours?: Hours }) {
  const t = useTranslations("desk.settings.contacts");
  const days = useTranslations("contact.state.days");
  return (
    <>
      <FormSelect
        name="departmentId"
        label={t("hours.department")}
        options={departments}
        empty={t("hours.choose")}
        initial={hours.departmentId}
        required
      />
      <FormChoices
        name="weekdays"
        label={t("hours.weekdays")}
        choices={[1, 2, 3, 4, 5, 6, 7].map((day) => ({
          value: String(day),
          text: days(String(day % 7) as "0"),
        }))}
        initial={hours.weekdays.map(String)}
      />
      <FormText name="spans" label={t("hours.spans")} hint={t("hours.spansHint")} initial={hours.spans} />
      <div className="grid gap-4 sm:grid-cols-2">
        <FormText name="note" label={t("hours.note")} initial={hours.note} />
        <FormText name="noteEn" label={t("hours.noteEn")} initial={hours.noteEn} />
        <FormText
          name="validFrom"
          type="date"
          label={t("validFrom")}
          hint={t("validityHint")}
          initial={hours.validFrom}
        />
        <FormText
          name="validTo"
          type="date"
          label={t("validTo")}
          hint={t("validityHint")}
          initial={hours.validTo}
        />
      </div>
    </>
  );
}
