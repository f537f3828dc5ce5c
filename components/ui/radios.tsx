import type { FieldProps } from "./field";
import { Fieldset } from "./fieldset";

export type Choice = { value: string; text: string; hint?: string };

type Props = FieldProps & { choices: Choice[]; defaultValue?: string | undefined };

/** The first choice carries the field's id, so that an error summary can lead to it. */
export function Radios({ name, id = name, choices, defaultValue, ...field }: Props) {
  return (
    <Fieldset name={name} id={id} {...field}>
      {choices.map(({ value, text, hint }, index) => {
        const own = index === 0 ? id : `${id}-${value}`;
        return (
          <div key={value} className="flex items-start gap-2">
            <input
              type="radio"
              id={own}
              name={name}
              value={value}
              defaultChecked={value === defaultValue}
              aria-describedby={hint ? `${own}-choice-hint` : undefined}
              className="mt-2 size-6 shrink-0 accent-sea"
            />
            <div className="py-1.5">
              <label htmlFor={own} className="block">
                {text}
              </label>
              {hint ? (
                <p id={`${own}-choice-hint`} className="text-sm text-muted">
                  {hint}
                </p>
              ) : null}
            </div>
          </div>
        );
      })}
    </Fieldset>
  );
}
