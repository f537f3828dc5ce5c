"use client";

import { useContext } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { Fieldset } from "@/components/ui/fieldset";
import { FormContext, useField } from "./action-form";

type Props = {
  name: string;
  label: string;
  choices: readonly { value: string; text: string }[];
  initial: readonly string[];
};

/** Several boxes of one name in the surrounding form, with one error for all of them. */
export function FormChoices({ name, label, choices, initial }: Props) {
  const { values } = useContext(FormContext).state;
  const { id, error, typed } = useField(name, undefined);
  const ticked = values === undefined ? initial : (typed ?? []);
  return (
    <Fieldset name={name} id={`${id}-group`} label={label} error={error} required>
      <div className="flex flex-wrap gap-x-6">
        {choices.map(({ value, text }, place) => (
          <Checkbox
            key={value}
            name={name}
            // The summary of errors leads to the first box.
            id={place === 0 ? id : `${id}-${value}`}
            value={value}
            label={text}
            defaultChecked={ticked.includes(value)}
          />
        ))}
      </div>
    </Fieldset>
  );
}
