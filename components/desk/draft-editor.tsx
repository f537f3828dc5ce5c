"use client";

import { useActionState, useEffect, useRef, useState } from "react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { InsetText } from "@/components/ui/inset-text";
import { Field, borderStyle, controlProps, controlStyle } from "@/components/ui/field";
import { classNames } from "@/components/ui/class-names";
import type { FormState } from "@/lib/form-state";
import { useTyped } from "@/components/presence";
import { useInsertion } from "./insert-text";

export type DraftResult = {
  version: number;
  savedAt?: string;
  preview?: string;
  theirs?: { content: string; authorName: string };
};
export type DraftAction = (state: FormState<DraftResult>, form: FormData) => Promise<FormState<DraftResult>>;

type Props = {
  action: DraftAction;
  code: string;
  version: number;
  draft: { content: string; version: number };
};

/** Where an official writes. The text stays here whatever happens to the request; a lost race shows both texts. */
export function DraftEditor({ action, code, version, draft }: Props) {
  const t = useTranslations("desk.draft");
  const form = useTranslations("desk.form");
  const initial: FormState<DraftResult> = { result: { version: draft.version } };
  const [state, send, busy] = useActionState(action, initial);
  const [content, setContent] = useState(state.values?.["content"]?.[0] ?? draft.content);
  const [saved, setSaved] = useState(draft.content);
  const result = state.result;
  const area = useRef<HTMLTextAreaElement>(null);
  const typed = useTyped();
  useWarning(content !== saved);
  useInsertion(area, setContent);

  // A saved text is safe to leave; which one was saved is known only when the action comes back.
  const savedText =
    state.ok === true && result?.savedAt !== undefined ? state.values?.["content"]?.[0] : undefined;
  if (savedText !== undefined && savedText !== saved) setSaved(savedText);

  const field = {
    name: "content",
    id: "draft-content",
    label: t("label"),
    hint: t("hint"),
    error: state.errors?.["content"],
  };
  return (
    <form action={send} noValidate className="grid gap-4">
      <ErrorSummary
        title={form(state.code === "conflict" ? "conflict" : "refused")}
        message={state.message}
        errors={
          state.errors &&
          Object.fromEntries(Object.entries(state.errors).map(([name, text]) => [`draft-${name}`, text]))
        }
      />
      <input type="hidden" name="code" value={code} />
      <input type="hidden" name="version" value={version} />
      <input
        type="hidden"
        name="draftVersion"
        value={result?.version ?? state.values?.["draftVersion"]?.[0] ?? draft.version}
      />
      {result?.theirs === undefined ? null : <Theirs {...result.theirs} />}
      <Field {...field}>
        <textarea
          {...controlProps(field)}
          ref={area}
          value={content}
          onChange={(event) => {
            setContent(event.target.value);
            typed();
          }}
          rows={14}
          className={classNames(controlStyle, borderStyle(field.error), "leading-relaxed")}
        />
      </Field>
      <div className="flex flex-wrap items-center gap-3">
        <Button name="intent" value="submit" disabled={busy}>
          {t("submit")}
        </Button>
        <Button name="intent" value="save" variant="secondary" disabled={busy}>
          {t("save")}
        </Button>
        <Button name="intent" value="preview" variant="quiet" disabled={busy}>
          {t("preview")}
        </Button>
        <p role="status" className="text-sm text-muted">
          {result?.savedAt !== undefined && content === saved ? t("saved", { time: result.savedAt }) : ""}
        </p>
      </div>
      {result?.preview === undefined ? null : <Preview title={t("previewTitle")} html={result.preview} />}
    </form>
  );
}

export function Theirs({ content, authorName }: { content: string; authorName: string }) {
  const t = useTranslations("desk.draft");
  return (
    <section aria-label={t("theirs", { name: authorName })}>
      <InsetText>
        <p className="font-semibold">{t("theirs", { name: authorName })}</p>
        <p>{t("theirsHint")}</p>
        <pre className="mt-2 max-h-72 overflow-y-auto font-sans whitespace-pre-wrap">{content}</pre>
      </InsetText>
    </section>
  );
}

/** The HTML was made from Markdown and cleaned on the server (lib/markdown). */
function Preview({ title, html }: { title: string; html: string }) {
  return (
    <section aria-label={title} className="rounded-md border border-line bg-surface p-4">
      <h3 className="mb-2 text-sm font-semibold text-muted">{title}</h3>
      <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />
    </section>
  );
}

/** The browser asks before a page with unsaved words is left. */
function useWarning(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return undefined;
    const warn = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
    };
    addEventListener("beforeunload", warn);
    return () => {
      removeEventListener("beforeunload", warn);
    };
  }, [unsaved]);
}
