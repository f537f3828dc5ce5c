import { useTranslations } from "next-intl";
import { TextInput } from "@/components/ui/text-input";
import { AskPart } from "./ask-part";
import type { FieldOf, ValueOf } from "./values-in";

/** Who asks and how to reach them. Never an identity number. */
export function AskCitizen({ field, values }: { field: FieldOf; values: ValueOf }) {
  const t = useTranslations("ask");
  return (
    <AskPart title={t("parts.citizen")}>
      <TextInput
        {...field("name")}
        label={t("fields.name")}
        defaultValue={values("name")}
        autoComplete="name"
        width="medium"
        required
      />
      <p className="text-muted">{t("fields.contactHint")}</p>
      <TextInput
        {...field("email")}
        label={t("fields.email")}
        hint={t("fields.emailHint")}
        defaultValue={values("email")}
        type="email"
        autoComplete="email"
        spellCheck={false}
        width="medium"
      />
      <TextInput
        {...field("phone")}
        label={t("fields.phone")}
        hint={t("fields.phoneHint")}
        defaultValue={values("phone")}
        type="tel"
        autoComplete="tel"
        width="medium"
      />
    </AskPart>
  );
}
