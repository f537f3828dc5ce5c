import { CharacterCount } from "./character-count";
import { classNames } from "./class-names";
import { borderStyle, controlProps, controlStyle, Field, type FieldProps } from "./field";

type Props = FieldProps & {
  defaultValue?: string | undefined;
  rows?: number;
  /** Counted for the reader, not cut off: `text` holds {count}. */
  counter?: { max: number; text: string };
};

export function Textarea({ name, label, id, hint, error, required, defaultValue, rows = 6, counter }: Props) {
  const field = { name, label, id, hint, error, required };
  return (
    <Field {...field}>
      <textarea
        {...controlProps(field)}
        defaultValue={defaultValue}
        rows={rows}
        className={classNames(controlStyle, borderStyle(error), "leading-relaxed")}
      />
      {counter === undefined ? null : <CharacterCount control={id ?? name} {...counter} />}
    </Field>
  );
}
