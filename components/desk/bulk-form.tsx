"use client";

import { useTranslations } from "next-intl";
import { useActionState, useRef, useState, type ReactNode, type SubmitEvent } from "react";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { LinkButton } from "@/components/ui/link-button";
import { emptyForm, type FormState } from "@/lib/form-state";
import { FormContext } from "./action-form";
import { BulkRows, type BulkLine, type BulkRow } from "./bulk-rows";

type State = FormState<BulkLine[]>;

type Props = {
  action: (state: State, form: FormData) => Promise<State>;
  step: string;
  submit: string;
  rows: BulkRow[];
  deskHref: string;
  /** Fields of the step. */
  children: ReactNode;
};

/**
 * One step with many questions. The browser hands them in one at a time, so that there is a progress and an end at any
 * moment: what was handed in is done, what was not is untouched. Without JavaScript the form sends them all at once.
 */
export function BulkForm({ action, step, submit, rows, deskHref, children }: Props) {
  const t = useTranslations("bulk");
  const form = useTranslations("desk.form");
  const [whole, send] = useActionState<State, FormData>(action, emptyForm);
  const run = useRun(action);
  const state = run.state ?? whole;
  const lines = run.lines.length > 0 ? run.lines : (whole.result ?? []);
  const isOver = lines.length > 0 && !run.busy;
  const counts = { done: lines.filter(({ outcome }) => outcome === "done").length, all: lines.length };
  return (
    <FormContext value={{ form: "bulk", state }}>
      <form action={send} onSubmit={run.onSubmit} noValidate className="grid gap-5">
        <ErrorSummary
          title={form("refused")}
          message={state.message}
          errors={
            state.errors &&
            Object.fromEntries(Object.entries(state.errors).map(([field, text]) => [`bulk-${field}`, text]))
          }
        />
        <input type="hidden" name="step" value={step} />
        {isOver ? null : children}
        <BulkRows rows={rows} lines={lines} locked={run.busy || isOver} />
        <div className="grid gap-3">
          {run.busy ? (
            <progress
              value={run.lines.length}
              max={run.total}
              aria-label={t("progressLabel")}
              className="h-3 w-full accent-sea"
            />
          ) : null}
          <p role="status" className="font-semibold">
            {run.busy ? t("progress", { done: run.lines.length, all: run.total }) : null}
            {isOver ? t("over", { ...counts, left: run.total === 0 ? 0 : run.total - counts.all }) : null}
          </p>
          <div className="flex flex-wrap gap-3">
            {isOver ? <LinkButton href={deskHref}>{t("close")}</LinkButton> : null}
            {run.busy ? (
              <Button type="button" variant="secondary" onClick={run.cancel}>
                {t("cancel")}
              </Button>
            ) : null}
            {run.busy || isOver ? null : <Button>{submit}</Button>}
          </div>
        </div>
      </form>
    </FormContext>
  );
}

type Run = { lines: BulkLine[]; total: number; busy: boolean; state: State | null };

function useRun(action: Props["action"]) {
  const [run, setRun] = useState<Run>({ lines: [], total: 0, busy: false, state: null });
  const cancelled = useRef(false);

  const start = async (all: FormData, rows: FormDataEntryValue[]): Promise<void> => {
    cancelled.current = false;
    const lines: BulkLine[] = [];
    setRun({ lines: [], total: rows.length, busy: true, state: null });
    for (const row of rows) {
      // Read anew each time: it is set by the button while a request is under way.
      if (isSet(cancelled)) break;
      all.set("row", row);
      const state = await action(emptyForm, all).catch(() => null);
      if (state !== null && state.ok !== true && lines.length === 0) {
        // The fields themselves were refused: nothing was done with any question.
        setRun({ lines: [], total: 0, busy: false, state });
        return;
      }
      lines.push(...(state?.result ?? [lost(row, state)]));
      setRun({ lines: [...lines], total: rows.length, busy: true, state: null });
      if (state?.ok !== true) break;
    }
    setRun({ lines, total: rows.length, busy: false, state: null });
  };

  const onSubmit = (event: SubmitEvent<HTMLFormElement>): void => {
    const all = new FormData(event.currentTarget);
    const rows = all.getAll("row");
    // None chosen: the form's own way says so.
    if (rows.length === 0) return;
    event.preventDefault();
    void start(all, rows);
  };
  const cancel = (): void => {
    cancelled.current = true;
  };
  return { ...run, onSubmit, cancel };
}

function isSet(flag: { readonly current: boolean }): boolean {
  return flag.current;
}

/** The connection broke, or the session ended: whether this one was done is for the list to show. */
function lost(row: FormDataEntryValue, state: State | null): BulkLine {
  const [code = ""] = typeof row === "string" ? row.split(":") : [];
  return { code, outcome: "lost", ...(state?.message !== undefined && { sentence: state.message }) };
}
