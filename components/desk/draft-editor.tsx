"use client";

import { useActionState, useCallback, useRef, useState, type ComponentProps } from "react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { LinkButton } from "@/components/ui/link-button";
import { InsetText } from "@/components/ui/inset-text";
import { Field, borderStyle, controlProps, controlStyle } from "@/components/ui/field";
import { classNames } from "@/components/ui/class-names";
import type { FormState } from "@/lib/form-state";
import type { ShownFinding } from "@/lib/questions/findings";
import { useTyped } from "@/components/presence";
import { ConfirmSubmit } from "./confirm-submit";
import { EditorArea } from "./editor-area";
import { EditorFindings } from "./editor-findings";
import type { Source } from "./editor-menu";
import { EditorTools } from "./editor-tools";
import { useInsertion } from "./insert-text";
import { useLeave } from "./left-words";
import { useAutosave } from "./use-autosave";
import {
  savingForm,
  showWords,
  useAdopted,
  useFindings,
  useSettledSubmit,
  useWarning,
  type DraftAction,
  type DraftResult,
} from "./use-draft-form";

type Props = {
  action: DraftAction;
  code: string;
  version: number;
  /** Whose copy the browser keeps. */
  personId: number;
  /** Where the passages for this question are asked for. */
  insertionsHref: string;
  draft: { content: string; version: number; authorName: string };
  findings: ShownFinding[];
  findingsActions: ComponentProps<typeof EditorFindings>["actions"];
  /** The page that shows the saved text as the asker will see it. */
  previewHref: string;
};

const answerSources: readonly Source[] = ["templates", "published"];

/**
 * Where an official writes. The text is saved by itself and stays here whatever happens to the request; a lost race
 * shows both texts.
 */
export function DraftEditor({ action, code, version, personId, insertionsHref, draft, ...checked }: Props) {
  const t = useTranslations("desk.draft");
  const form = useTranslations("desk.form");
  const writing = useTranslations("writing.preview");
  const initial: FormState<DraftResult> = { result: { version: draft.version } };
  const [state, send, busy] = useActionState(action, initial);
  const [content, setContent] = useState(state.values?.["content"]?.[0] ?? draft.content);
  const area = useRef<HTMLTextAreaElement>(null);
  const typed = useTyped();
  const [findings, setFindings] = useFindings(state, checked.findings);
  const save = useCallback(
    async (text: string, base: number) => {
      const saved = await action({}, savingForm(code, text, base));
      if (saved.result?.findings !== undefined) setFindings(saved.result.findings);
      return saved;
    },
    [action, code, setFindings],
  );
  const name = `${String(personId)}.${code}`;
  const autosave = useAutosave({ name, content, setContent, server: draft, save });
  useAdopted(state, autosave.adopt);
  const onSubmit = useSettledSubmit(autosave.saving);
  useWarning(autosave.state !== "saved");
  useInsertion(area, setContent);
  // Saved words, too: whoever handed in another text has replaced them.
  useLeave(() => (busy || content.trim() === "" ? [] : [{ label: t("label"), text: content }]));

  const field = {
    name: "content",
    id: "draft-content",
    label: t("label"),
    hint: t("hint"),
    error: state.errors?.["content"],
  };
  const { theirs, savedAt, base } = autosave;
  const preview = state.result?.preview;
  // Who was asked can always answer, whatever a render of before says of the text.
  const asked = state.result?.asked === true ? countOpen(state.result.findings ?? []) : 0;
  const open = countOpen(findings) || asked;
  return (
    <>
      <form action={send} onSubmit={onSubmit} noValidate className="grid gap-4">
        <ErrorSummary
          title={form(state.code === "conflict" ? "conflict" : "refused")}
          message={state.message}
          errors={
            state.errors &&
            Object.fromEntries(Object.entries(state.errors).map(([key, text]) => [`draft-${key}`, text]))
          }
        />
        <input type="hidden" name="code" value={code} />
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="draftVersion" value={base} />
        {theirs === undefined ? null : <Theirs {...theirs} />}
        <Field {...field}>
          <EditorTools href={insertionsHref} sources={answerSources} />
          <EditorArea
            {...controlProps(field)}
            area={area}
            href={insertionsHref}
            sources={answerSources}
            value={content}
            onWrite={(text) => {
              setContent(text);
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
          <LinkButton href={checked.previewHref} target="_blank" variant="quiet">
            {writing("open")}
          </LinkButton>
          <p role="status" className="text-sm text-muted">
            {autosave.state === "kept" ? t("kept") : null}
            {autosave.state === "waiting" && theirs === undefined ? t("saving") : null}
            {autosave.state === "saved" && savedAt !== undefined ? t("saved", { time: savedAt }) : null}
          </p>
        </div>
        {asked > 0 ? <ConfirmSubmit open={open} busy={busy} /> : null}
        {preview === undefined ? null : <Preview title={t("previewTitle")} html={preview} />}
      </form>
      <EditorFindings
        code={code}
        findings={findings}
        actions={checked.findingsActions}
        onChanged={setFindings}
        onShow={(quote) => showWords(area.current, quote)}
      />
    </>
  );
}

function countOpen(findings: readonly ShownFinding[]): number {
  return findings.filter(({ waived }) => waived === null).length;
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
