import { classNames } from "./class-names";
import { borderStyle, controlProps, controlStyle, Field, type FieldProps } from "./field";

export type Option = { value: string; text: string };
export type OptionGroup = { group: string; options: Option[] };

type Props = FieldProps & {
  options: (Option | OptionGroup)[];
  defaultValue?: string | undefined;
  /** Text of the empty first choice. */
  empty?: string;
};

/** Keyed by its value: React resets a form after its action, and only a fresh select knows its new default. */
export function Select({ name, label, id, hint, error, required, options, defaultValue = "", empty }: Props) {
  const field = { name, label, id, hint, error, required };
  // HTML wants an empty first choice in a required list; a list without one has always chosen something.
  const control = controlProps({ ...field, required: required && empty !== undefined });
  return (
    <Field {...field}>
      <select
        key={defaultValue}
        {...control}
        defaultValue={defaultValue}
        className={classNames(controlStyle, borderStyle(error), "max-w-md")}
      >
        {empty === undefined ? null : <option value="">{empty}</option>}
        {options.map((entry) =>
          "group" in entry ? (
            <optgroup key={entry.group} label={entry.group}>
              {entry.options.map(toOption)}
            </optgroup>
          ) : (
            toOption(entry)
          ),
        )}
      </select>
    </Field>
  );
}

function toOption({ value, text }: Option) {
  return (
    <option key={value} value={value}>
      {text}
    </option>
  );
}
