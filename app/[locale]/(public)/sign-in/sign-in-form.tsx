"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Button } from "@/components/ui/button";
import { CodeFields } from "./code-fields";
import { PasswordFields } from "./password-fields";
import { requestSession } from "./request-session";
import type { SignInState } from "./sign-in-state";

const start: SignInState = { email: "", errors: {} };

/** Asks next-auth for a session. A full load follows, so that no page of the signed-out reader stays in memory. */
export function SignInForm({ returnTo }: { returnTo: string }) {
  const t = useTranslations("signin");
  const [state, send, pending] = useActionState(submit, start);

  async function submit({ accepted }: SignInState, form: FormData): Promise<SignInState> {
    if (form.get("other") !== null) return { ...start, email: accepted?.email ?? "" };
    const typed = {
      email: accepted?.email ?? textOf(form, "email").trim(),
      password: accepted?.password ?? textOf(form, "password"),
    };
    const code = textOf(form, "code").trim();
    const kept = { email: typed.email, ...(accepted && { accepted }) };
    const errors = {
      ...(typed.email === "" ? { email: t("errors.missingEmail") } : {}),
      ...(typed.password === "" ? { password: t("errors.missingPassword") } : {}),
      ...(accepted !== undefined && code === "" ? { code: t("errors.missingCode") } : {}),
    };
    if (Object.keys(errors).length > 0) return { ...kept, errors };
    const refusal = await requestSession({ ...typed, code });
    if (refusal === null) location.assign(returnTo);
    if (refusal === null) return { ...kept, errors: {} };
    if (refusal === "codeNeeded") return { email: typed.email, errors: {}, accepted: typed };
    if (refusal === "codeWrong") return { ...kept, errors: { code: t("errors.codeWrong") } };
    // The password was changed meanwhile: it has to be typed again.
    if (refusal === "wrong") return { email: typed.email, errors: {}, message: t("errors.wrong") };
    return { ...kept, errors: {}, message: t(`errors.${refusal}`) };
  }

  const { accepted } = state;
  return (
    <form action={send} noValidate className="grid gap-5" aria-busy={pending}>
      <ErrorSummary title={t("errorTitle")} errors={state.errors} message={state.message} />
      {accepted === undefined ? (
        <PasswordFields state={state} />
      ) : (
        <CodeFields email={accepted.email} error={state.errors["code"]} />
      )}
      <Button aria-disabled={pending}>
        {pending ? t("sending") : t(accepted === undefined ? "submit" : "submitCode")}
      </Button>
      {accepted === undefined ? null : (
        <Button variant="quiet" name="other" value="yes" className="justify-self-start">
          {t("other")}
        </Button>
      )}
    </form>
  );
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}
