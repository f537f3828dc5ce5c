"use client";

import { useActionState } from "react";
import { FileUpload } from "@/components/ui/file-upload";
import { emptyForm } from "@/lib/form-state";
import { FormFrame, type FormAction } from "./action-form";

type Props = { action: FormAction; label: string; hint: string; submit: string };

/** Sends a list to be looked at; nothing is written yet. */
export function ListUpload({ action, label, hint, submit }: Props) {
  const [state, send, busy] = useActionState(action, emptyForm);
  return (
    <FormFrame
      name="list"
      hidden={{}}
      submit={submit}
      variant="secondary"
      state={state}
      send={send}
      busy={busy}
    >
      <FileUpload
        name="files"
        id="list-uploads"
        label={label}
        hint={hint}
        error={state.errors?.["uploads"]}
        accept=".json,.jsonl,.csv,.txt,application/json,text/csv"
        required
      />
    </FormFrame>
  );
}
