"use client";

import { createContext, useActionState, useContext, useState, type ReactNode } from "react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { Textarea } from "@/components/ui/textarea";
import type { ButtonVariant } from "@/components/ui/button-style";
import { emptyForm, type FormState } from "@/lib/form-state";
import { useLeftForm } from "./left-words";

export type FormAction = (state: FormState, form: FormData) => Promise<FormState>;

type FrameProps = {
  /** Begins the ids of the fields: a page has several forms with fields of the same name. */
  name: string;
  /** The question as it was shown; a decision about an older picture is refused. */
  hidden: Record<string, string | number>;
  submit: ReactNode;
  variant?: ButtonVariant;
  /**
   * The hidden field that names the version of a record: it stays what it was when the form was begun, while the page is
   * fetched anew, so that nobody saves over what they never saw.
   */
  steady?: string;
  children?: ReactNode;
};

const Context = createContext<{ form: string; state: FormState<unknown> }>({ form: "", state: emptyForm });

/** For a form that has a frame of its own. */
export const FormContext = Context;

/** A form of the desk: keeps what was typed when it is refused, and cannot be sent twice by a double click. */
export function ActionForm({ action, ...frame }: FrameProps & { action: FormAction }) {
  const [state, send, busy] = useActionState(action, emptyForm);
  return <FormFrame {...frame} state={state} send={send} busy={busy} />;
}

type Sending = { state: FormState<unknown>; send: (form: FormData) => void; busy: boolean };

/** The same for a form that looks at what its action gives back. */
export function FormFrame({
  name,
  hidden,
  submit,
  variant = "primary",
  steady,
  children,
  state,
  send,
  busy,
}: FrameProps & Sending) {
  const t = useTranslations("desk.form");
  const form = useLeftForm({ busy, refused: state.values !== undefined });
  const [begun] = useState(hidden);
  const errors = Object.entries(state.errors ?? {}).map(
    ([field, text]) => [`${name}-${field}`, text] as const,
  );
  return (
    <Context value={{ form: name, state }}>
      <form ref={form} action={send} noValidate className="grid gap-4">
        <ErrorSummary
          title={t(state.code === "conflict" ? "conflict" : "refused")}
          message={state.message}
          errors={state.errors && Object.fromEntries(errors)}
        />
        {Object.entries(hidden).map(([field, value]) => (
          <input
            key={field}
            type="hidden"
            name={field}
            value={field === steady ? (state.values?.[field]?.[0] ?? begun[field]) : value}
          />
        ))}
        {children}
        <div>
          <Button variant={variant} disabled={busy} aria-busy={busy}>
            {submit}
          </Button>
        </div>
      </form>
    </Context>
  );
}

/** Error and last typed value of a field of the surrounding form. */
export function useField(name: string, initial: string | undefined) {
  const { form, state } = useContext(Context);
  const typed = state.values?.[name];
  return {
    id: `${form}-${name}`,
    error: state.errors?.[name],
    defaultValue: typed === undefined ? initial : typed[0],
    typed,
  };
}

type Field = { name: string; label: string; hint?: string; required?: boolean; initial?: string };

export function FormText({
  initial,
  ...field
}: Field & {
  type?: "text" | "tel" | "email" | "number" | "date" | "datetime-local" | "password";
  autoComplete?: string;
}) {
  const { typed: _, ...bound } = useField(field.name, initial);
  return <TextInput {...field} {...bound} />;
}

export function FormTextarea({ initial, ...field }: Field & { rows?: number }) {
  const { typed: _, ...bound } = useField(field.name, initial);
  return <Textarea {...field} {...bound} />;
}

type Option = { value: string; text: string };

export function FormSelect({ initial, ...field }: Field & { options: Option[]; empty?: string }) {
  const { typed: _, ...bound } = useField(field.name, initial);
  return <Select {...field} {...bound} />;
}

type Box = Omit<Field, "initial"> & { value?: string; initial?: boolean };

/** An unticked box sends nothing, so whether something was sent at all decides between typed and initial. */
export function FormCheckbox({ value, initial = false, ...field }: Box) {
  const { values } = useContext(Context).state;
  const { id, error, typed } = useField(field.name, undefined);
  const own = value === undefined ? id : `${id}-${value}`;
  const ticked = values === undefined ? initial : (typed?.includes(value ?? "yes") ?? false);
  return <Checkbox {...field} {...(value && { value })} id={own} error={error} defaultChecked={ticked} />;
}
