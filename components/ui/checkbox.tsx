import { classNames } from "./class-names";
import { ErrorMessage } from "./error-message";
import { controlProps, type FieldProps } from "./field";

type Props = FieldProps & { value?: string; defaultChecked?: boolean | undefined };

/** One box with its sentence: consent, a yes. */
export function Checkbox({ value = "yes", defaultChecked, ...field }: Props) {
  const { name, id = name, label, hint, error, required } = field;
  return (
    <div className={classNames("grid gap-1.5", error !== undefined && "border-s-4 border-danger ps-4")}>
      {error === undefined ? null : <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
      <div className="flex items-start gap-3">
        <input
          type="checkbox"
          value={value}
          {...controlProps(field)}
          defaultChecked={defaultChecked}
          className="mt-2 size-6 shrink-0 accent-sea"
        />
        <div className="py-1.5">
          <label htmlFor={id} className={classNames("block", required && "required-mark")}>
            {label}
          </label>
          {hint ? (
            <div id={`${id}-hint`} className="text-sm text-muted">
              {hint}
            </div>
          ) : null}
        </div>
      </div>
    </div>
  );
}
