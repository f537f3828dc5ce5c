import type { ReactNode } from "react";
import { borderStyle, controlProps, Field, type FieldProps } from "./field";
import { classNames } from "./class-names";

type Props = FieldProps & {
  accept?: string;
  multiple?: boolean;
  /** Files already received, shown above the control when the form comes back. */
  received?: ReactNode;
};

export function FileUpload({ accept, multiple = false, received, ...field }: Props) {
  return (
    <Field {...field}>
      {received}
      <input
        type="file"
        {...controlProps(field)}
        accept={accept}
        multiple={multiple}
        className={classNames(
          "w-full rounded-md border border-dashed bg-surface p-3 file:me-4 file:min-h-11 file:rounded-md file:border-0 file:bg-sea-soft file:px-4 file:font-semibold file:text-ink",
          borderStyle(field.error),
        )}
      />
    </Field>
  );
}
