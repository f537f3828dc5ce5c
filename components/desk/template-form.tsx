"use client";

import { useActionState, useState } from "react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { Textarea } from "@/components/ui/textarea";
import type { FormState } from "@/lib/form-state";
import { templateVariables } from "@/lib/templates/status";
import type { Choice } from "./classification-fields";

export type TemplateResult = { preview: string };
export type TemplateAction = (
  state: FormState<TemplateResult>,
  form: FormData,
) => Promise<FormState<TemplateResult>>;

type Template = {
  id: number;
  version: number;
  name: string;
  content: string;
  topicId: number | null;
  departmentId: number | null;
  active: boolean;
};
type Props = {
  action: TemplateAction;
  topics: Choice[];
  departments: Choice[];
  /** Whether the viewer may write for every department. */
  forAll: boolean;
  template?: Template;
};

/** Writes or changes a template, and shows how it reads in an answer. */
export function TemplateForm({ action, topics, departments, forAll, template }: Props) {
  const t = useTranslations("writing.templates");
  const form = useTranslations("desk.form");
  const [state, send, busy] = useActionState(action, {});
  // The page may be fetched anew while somebody writes; what is written belongs to the version it was begun with.
  const [begun] = useState(template?.version ?? 0);
  const prefix = `template-${String(template?.id ?? "new")}`;
  const field = (name: string, initial: string) => ({
    name,
    id: `${prefix}-${name}`,
    error: state.errors?.[name],
    defaultValue: state.values?.[name]?.[0] ?? initial,
  });
  const chosen = (id: number | null | undefined): string =>
    id === null || id === undefined ? "" : String(id);
  const only = departments.length === 1 && !forAll ? departments[0]?.value : undefined;
  return (
    <form action={send} noValidate className="grid gap-4">
      <ErrorSummary
        title={form(state.code === "conflict" ? "conflict" : "refused")}
        message={state.message}
        errors={
          state.errors &&
          Object.fromEntries(Object.entries(state.errors).map(([key, text]) => [`${prefix}-${key}`, text]))
        }
      />
      <input type="hidden" name="id" value={template?.id ?? ""} />
      <input type="hidden" name="version" value={state.values?.["version"]?.[0] ?? begun} />
      <TextInput {...field("name", template?.name ?? "")} label={t("name")} hint={t("nameHint")} required />
      <div className="grid gap-4 sm:grid-cols-2">
        <Select
          {...field("departmentId", chosen(template?.departmentId) || (only ?? ""))}
          label={t("department")}
          options={departments}
          empty={forAll ? t("anyDepartment") : t("chooseDepartment")}
        />
        <Select
          {...field("topicId", chosen(template?.topicId))}
          label={t("topic")}
          options={topics}
          empty={t("anyTopic")}
        />
      </div>
      <Textarea
        {...field("content", template?.content ?? "")}
        label={t("content")}
        hint={<Variables />}
        rows={8}
        required
      />
      <Checkbox
        name="active"
        id={`${prefix}-active`}
        label={t("active")}
        defaultChecked={state.values === undefined ? (template?.active ?? true) : "active" in state.values}
      />
      <div className="flex flex-wrap gap-3">
        <Button name="intent" value="save" disabled={busy}>
          {t("save")}
        </Button>
        <Button name="intent" value="preview" variant="secondary" disabled={busy}>
          {t("preview")}
        </Button>
      </div>
      {state.result === undefined ? null : (
        <section aria-label={t("previewTitle")} className="rounded-md border border-line p-4">
          <h3 className="mb-2 text-sm font-semibold text-muted">{t("previewTitle")}</h3>
          <div className="prose" dangerouslySetInnerHTML={{ __html: state.result.preview }} />
        </section>
      )}
    </form>
  );
}

/** What may stand between double braces. */
function Variables() {
  const t = useTranslations("writing.templates");
  return (
    <>
      <p>{t("contentHint")}</p>
      <ul className="mt-1 flex flex-wrap gap-x-4">
        {templateVariables.map((name) => (
          <li key={name}>
            <code>{`{{${name}}}`}</code> {t(`variables.${name}`)}
          </li>
        ))}
      </ul>
    </>
  );
}
