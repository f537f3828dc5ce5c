"use client";

import { useActionState } from "react";
import { useTranslations } from "next-intl";
import { useLeftForm } from "@/components/desk/left-words";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { TextInput } from "@/components/ui/text-input";
import { Textarea } from "@/components/ui/textarea";
import type { FormState } from "@/lib/form-state";
import type { ReviewedHit } from "@/lib/publishing/settle";
import { publicFields, type PublicField } from "@/lib/publishing/status";
import { FoundHits } from "./found-hits";

export type ReviewState = FormState<{ hits: ReviewedHit[] }>;
type Props = {
  action: (state: ReviewState, form: FormData) => Promise<ReviewState>;
  hidden: { code: string; version: number };
  start: { texts: Record<PublicField, string>; hits: ReviewedHit[] };
};

const rows = { title: 2, content: 8, answer: 14 };

/**
 * The public version as it will stand, beside it what the guard found in it. Every button sends the whole form, so it
 * works the same without JavaScript, and whatever is refused comes back as it was typed.
 */
export function PublicVersionForm({ action, hidden, start }: Props) {
  const t = useTranslations("publishing");
  const form = useTranslations("desk.form");
  const [state, send, busy] = useActionState<ReviewState, FormData>(action, {});
  const frame = useLeftForm({ busy, refused: state.code === "conflict" });
  const errors = Object.entries(state.errors ?? {}).map(([name, text]) => [`publish-${name}`, text] as const);
  return (
    <form ref={frame} action={send} noValidate className="grid gap-4">
      <ErrorSummary
        title={form(state.code === "conflict" ? "conflict" : "refused")}
        message={state.message}
        errors={state.errors && Object.fromEntries(errors)}
      />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_19rem]">
        <div className="grid content-start gap-4">
          {publicFields.map((name) => {
            const field = {
              name,
              id: `publish-${name}`,
              label: t(`field.${name}`),
              error: state.errors?.[name],
              defaultValue: state.values?.[name]?.[0] ?? start.texts[name],
              required: true,
              ...(name === "answer" && { hint: t("publicAnswerHint") }),
            };
            return name === "title" ? (
              <TextInput key={name} {...field} />
            ) : (
              <Textarea key={name} {...field} rows={rows[name]} />
            );
          })}
        </div>
        <FoundHits
          hits={state.result?.hits ?? start.hits}
          typed={state.values}
          error={state.errors?.["hits"]}
          busy={busy}
        />
      </div>
      <div>
        <Button name="intent" value="publish" disabled={busy} aria-busy={busy}>
          {t("publish")}
        </Button>
      </div>
    </form>
  );
}
