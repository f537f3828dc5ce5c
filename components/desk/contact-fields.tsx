import { useTranslations } from "next-intl";
import { contactKinds, contactPurposes } from "@/lib/contacts/schema";
import { FormCheckbox, FormSelect, FormText } from "./action-form";
import type { Choice } from "./classification-fields";

type Contact = {
  kind: string;
  purpose: string;
  departmentId: number | null;
  label: string;
  labelEn: string;
  value: string;
  position: number;
  active: boolean;
  validFrom: Date | null;
  validTo: Date | null;
};

const blank: Contact = {
  kind: "hotline",
  purpose: "public",
  departmentId: null,
  label: "",
  labelEn: "",
  value: "",
  position: 10,
  active: true,
  validFrom: null,
  validTo: null,
};

export function ContactFields({
  departments,
  contact = blank,
}: {
  departments: Choice[];
  contact?: Contact;
}) {
  const t = useTranslations("desk.settings.contacts");
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <FormSelect
        name="kind"
        label={t("kind")}
        options={contactKinds.map((kind) => ({ value: kind, text: t(`kinds.${kind}`) }))}
        initial={contact.kind}
        required
      />
      <FormSelect
        name="purpose"
        label={t("purpose")}
        options={contactPurposes.map((purpose) => ({ value: purpose, text: t(`purposes.${purpose}`) }))}
        initial={contact.purpose}
        required
      />
      <FormText name="label" label={t("label")} initial={contact.label} required />
      <FormText name="labelEn" label={t("labelEn")} initial={contact.labelEn} />
      <FormText name="value" label={t("value")} initial={contact.value} required />
      <FormSelect
        name="departmentId"
        label={t("department")}
        options={departments}
        empty={t("noDepartment")}
        initial={contact.departmentId === null ? "" : String(contact.departmentId)}
      />
      <FormText
        name="position"
        label={t("position")}
        type="number"
        initial={String(contact.position)}
        required
      />
      {(["validFrom", "validTo"] as const).map((name) => (
        <FormText
          key={name}
          name={name}
          type="date"
          label={t(name)}
          hint={t("validityHint")}
          initial={contact[name]?.toISOString().slice(0, 10) ?? ""}
        />
      ))}
      <FormCheckbox name="active" label={t("active")} initial={contact.active} />
    </div>
  );
}
