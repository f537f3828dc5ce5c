import { useTranslations } from "next-intl";
import { TextInput } from "@/components/ui/text-input";
import type { SignInState } from "./sign-in-state";

/** The first step. */
export function PasswordFields({ state }: { state: SignInState }) {
  const t = useTranslations("signin");
  return (
    <>
      <TextInput
        type="email"
        name="email"
        label={t("email")}
        error={state.errors["email"]}
        defaultValue={state.email}
        autoComplete="username"
        required
      />
      <TextInput
        type="password"
        name="password"
        label={t("password")}
        error={state.errors["password"]}
        autoComplete="current-password"
        required
      />
    </>
  );
}
