import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { ErrorMessage } from "./error-message";

/** What every control of a form takes. `id` defaults to `name`; error summaries link to it. */
export type FieldProps = {
  name: string;
  label: string;
  id?: string | undefined;
  hint?: ReactNode;
  error?: string | undefined;
  required?: boolean | undefined;
};

export const controlStyle =
  "w-full min-h-11 rounded-md border bg-surface px-3 py-2 text-base text-ink disabled:bg-raised disabled:text-muted";

export function borderStyle(error: string | undefined): string {
  return error === undefined ? "border-line-strong hover:border-sea" : "border-2 border-danger";
}

/** The attributes that tie a control to its hint and its error. */
export function controlProps({ name, id = name, hint, error, required }: FieldProps) {
  const described = [hint ? `${id}-hint` : "", error === undefined ? "" : `${id}-error`].filter(Boolean);
  return {
    id,
    name,
    "aria-invalid": error === undefined ? undefined : true,
    "aria-describedby": described.length > 0 ? described.join(" ") : undefined,
    required,
  };
}

/** Label, hint and error around one control. */
export function Field({
  name,
  id = name,
  label,
  hint,
  error,
  required,
  children,
}: FieldProps & { children: ReactNode }) {
  return (
    <div className={classNames("grid gap-1.5", error !== undefined && "border-s-4 border-danger ps-4")}>
      <label htmlFor={id} className={classNames("w-fit font-semibold", required && "required-mark")}>
        {label}
      </label>
      {hint ? (
        <div id={`${id}-hint`} className="text-sm text-muted">
          {hint}
        </div>
      ) : null}
      {error === undefined ? null : <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
      {children}
    </div>
  );
}
