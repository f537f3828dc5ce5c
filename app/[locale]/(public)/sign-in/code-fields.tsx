import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { TextInput } from "@/components/ui/text-input";

/** The second step, for who has one: it takes the place of the first and the focus with it. */
export function CodeFields({ email, error }: { email: string; error: string | undefined }) {
  const t = useTranslations("signin");
  useEffect(() => document.getElementById("code")?.focus(), []);
  return (
    <>
      <p role="status">{t("codeLead", { email })}</p>
      <TextInput
        name="code"
        label={t("code")}
        hint={t("codeHint")}
        error={error}
        autoComplete="one-time-code"
        spellCheck={false}
        width="short"
        required
      />
    </>
  );
}
