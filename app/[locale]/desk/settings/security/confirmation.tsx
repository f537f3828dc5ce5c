import { getTranslations } from "next-intl/server";
import { FormText } from "@/components/desk/action-form";

/** What one signs in with; asked again for whatever changes how one signs in. */
export async function Confirmation({ codeHint }: { codeHint: string }) {
  const t = await getTranslations("account.step");
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <FormText name="code" label={t("code")} hint={codeHint} autoComplete="one-time-code" required />
      <FormText
        name="password"
        type="password"
        label={t("password")}
        autoComplete="current-password"
        required
      />
    </div>
  );
}
