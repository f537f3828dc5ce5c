"use client";

import { useActionState } from "react";
import { useTranslations } from "next-intl";
import { OwnFiles } from "@/components/questions/own-files";
import { emptyForm } from "@/lib/form-state";
import { FormFrame, FormTextarea, type FormAction } from "./action-form";

type Props = {
  name: "provideInfo" | "addInformation";
  action: FormAction;
  hidden: { code: string; version: number; formKey: string };
};

/** What the citizen says on the phone or hands in, written down in their place: words, files or both. */
export function InformationForm({ name, action, hidden }: Props) {
  const t = useTranslations("desk.information");
  const [state, send, busy] = useActionState(action, emptyForm);
  return (
    <FormFrame name={name} hidden={hidden} submit={t("submit")} state={state} send={send} busy={busy}>
      <FormTextarea name="content" label={t("content")} hint={t("contentHint")} rows={4} />
      <OwnFiles
        id={`${name}-uploads`}
        label={t("files")}
        hint={t("filesHint")}
        error={state.errors?.["uploads"]}
        uploads={state.values?.["uploads"] ?? []}
      />
    </FormFrame>
  );
}
