import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { ErrorMessage } from "./error-message";
import type { FieldProps } from "./field";

/** Several controls under one legend: choices, parts of a form. */
export function Fieldset({
  name,
  id = name,
  label,
  hint,
  error,
  required,
  children,
}: FieldProps & { children: ReactNode }) {
  const described = [hint ? `${id}-hint` : "", error === undefined ? "" : `${id}-error`]
    .filter(Boolean)
    .join(" ");
  return (
    <fieldset
      className={classNames("grid gap-1.5", error !== undefined && "border-s-4 border-danger ps-4")}
      aria-describedby={described || undefined}
    >
      <legend className={classNames("mb-1 font-semibold", required && "required-mark")}>{label}</legend>
      {hint ? (
        <div id={`${id}-hint`} className="text-sm text-muted">
          {hint}
        </div>
      ) : null}
      {error === undefined ? null : <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
      {children}
    </fieldset>
  );
}
