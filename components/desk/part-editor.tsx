"use client";

import { useActionState } from "react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import type { FormState } from "@/lib/form-state";
import { FormFrame, FormTextarea } from "./action-form";
import { Theirs } from "./draft-editor";
import type { DraftResult } from "./use-draft-form";

type Props = {
  action: (state: FormState<DraftResult>, form: FormData) => Promise<FormState<DraftResult>>;
  code: string;
  part: { id: number; content: string; version: number };
};

/** Where a contributing department writes; a lost race shows both texts. */
export function PartEditor({ action, code, part }: Props) {
  const t = useTranslations("desk.part");
  // The version that was shown, not that of a later render: else this text would be saved over a colleague's.
  const [state, send, busy] = useActionState(action, { result: { version: part.version } });
  const { result } = state;
  const partVersion = result?.version ?? state.values?.["partVersion"]?.[0] ?? part.version;
  return (
    <FormFrame
      name="part"
      hidden={{ code, assignmentId: part.id, partVersion }}
      submit={t("complete")}
      state={state}
      send={send}
      busy={busy}
    >
      {result?.theirs === undefined ? null : <Theirs {...result.theirs} />}
      <FormTextarea name="content" label={t("label")} hint={t("hint")} initial={part.content} rows={10} />
      <div className="flex flex-wrap items-center gap-3">
        <Button name="intent" value="save" variant="secondary" disabled={busy}>
          {t("save")}
        </Button>
        <p role="status" className="text-sm text-muted">
          {result?.savedAt === undefined ? "" : t("saved", { time: result.savedAt })}
        </p>
      </div>
    </FormFrame>
  );
}
