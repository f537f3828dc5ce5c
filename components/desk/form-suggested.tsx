"use client";

import { useId } from "react";
import { TextInput } from "@/components/ui/text-input";
import { useField } from "./action-form";

type Props = {
  name: string;
  label: string;
  hint?: string;
  required?: boolean;
  options: { value: string; text: string }[];
};

/** A line of text with what it may be; anything else may be typed too. */
export function FormSuggested({ options, ...field }: Props) {
  const list = useId();
  const { typed: _, ...bound } = useField(field.name, undefined);
  return (
    <div>
      <TextInput {...field} {...bound} list={list} autoComplete="off" />
      <datalist id={list}>
        {options.map(({ value, text }) => (
          <option key={value} value={value} label={text} />
        ))}
      </datalist>
    </div>
  );
}
