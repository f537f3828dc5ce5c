"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { TextInput } from "@/components/ui/text-input";
import { requestSession, type Refusal } from "./request-session";

type State = { email: string; errors: Record<string, string>; message?: string };

/** Asks next-auth for a session. A full load follows, so that no page of the signed-out reader stays in memory. */
export function SignInForm({ returnTo }: { returnTo: string }) {
  const t = useTranslations("signin");
  const [state, send, pending] = useActionState(submit, { email: "", errors: {} });

  async function submit(_previous: State, form: FormData): Promise<State> {
    const email = textOf(form, "email").trim();
    const password = textOf(form, "password");
    const errors = {
      ...(email === "" ? { email: t("errors.missingEmail") } : {}),
      ...(password === "" ? { password: t("errors.missingPassword") } : {}),
    };
    if (Object.keys(errors).length > 0) return { email, errors };
    const refusal: Refusal | null = await requestSession(email, password);
    if (refusal === null) location.assign(returnTo);
    return refusal === null ? { email, errors: {} } : { email, errors: {}, message: t(`errors.${refusal}`) };
  }

  return (
    <form action={send} noValidate className="grid gap-5" aria-busy={pending}>
      <ErrorSummary title={t("errorTitle")} errors={state.errors} message={state.message} />
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
      <Button aria-disabled={pending}>{pending ? t("sending") : t("submit")}</Button>
    </form>
  );
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}
