"use client";

import { useActionState } from "react";
import { useTranslations } from "next-intl";
import { OwnFiles } from "@/components/questions/own-files";
import { emptyForm } from "@/lib/form-state";
import { FormFrame, type FormAction } from "./action-form";

/** Files for the answer; those that arrived with a refused form are ticked and need not be sent again. */
export function AnswerFilesForm({ code, action }: { code: string; action: FormAction }) {
  const t = useTranslations("writing.files");
  const [state, send, busy] = useActionState(action, emptyForm);
  return (
    <FormFrame
      name="answer-files"
      hidden={{ code }}
      submit={t("submit")}
      variant="secondary"
      state={state}
      send={send}
      busy={busy}
    >
      <OwnFiles
        id="answer-files-uploads"
        label={t("label")}
        hint={t("hint")}
        error={state.errors?.["uploads"]}
        uploads={state.values?.["uploads"] ?? []}
      />
    </FormFrame>
  );
}
