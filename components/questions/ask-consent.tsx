import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/ui/checkbox";
import { Radios } from "@/components/ui/radios";
import { defaultVisibility, visibilities } from "@/lib/questions/status";
import { AskPart } from "./ask-part";
import type { FieldOf, ValueOf } from "./values-in";

type Props = { field: FieldOf; values: ValueOf; privacyAddress: string };

/** What may become public, and the consent, which nobody ticks but the asker. */
export function AskConsent({ field, values, privacyAddress }: Props) {
  const t = useTranslations("ask");
  const choices = visibilities.map((value) => ({
    value,
    text: t(`visibility.${value}`),
    hint: t(`visibility.${value}Hint`),
  }));
  return (
    <AskPart title={t("parts.publication")}>
      <Radios
        {...field("visibility")}
        label={t("fields.visibility")}
        hint={t("fields.visibilityHint")}
        choices={choices}
        defaultValue={values("visibility") ?? defaultVisibility}
      />
      <Checkbox
        {...field("consent")}
        label={t("fields.consent")}
        defaultChecked={values("consent") === "yes"}
        hint={
          <a
            href={privacyAddress}
            target="_blank"
            rel="noopener"
            className="text-link underline underline-offset-4"
          >
            {t("fields.consentLink")}
          </a>
        }
        required
      />
    </AskPart>
  );
}
