import type { ComponentProps } from "react";
import { classNames } from "./class-names";
import { borderStyle, controlProps, controlStyle, Field, type FieldProps } from "./field";

type Props = FieldProps &
  Pick<
    ComponentProps<"input">,
    | "type"
    | "defaultValue"
    | "autoComplete"
    | "list"
    | "inputMode"
    | "maxLength"
    | "min"
    | "max"
    | "disabled"
    | "readOnly"
    | "spellCheck"
  > & {
    width?: "full" | "medium" | "short";
  };

const widths = { full: "", medium: "max-w-md", short: "max-w-48" };

export function TextInput({
  name,
  label,
  id,
  hint,
  error,
  required,
  width = "full",
  type = "text",
  ...input
}: Props) {
  const field = { name, label, id, hint, error, required };
  return (
    <Field {...field}>
      <input
        type={type}
        {...controlProps(field)}
        {...input}
        className={classNames(controlStyle, borderStyle(error), widths[width])}
      />
    </Field>
  );
}
