"use client";

import { useRef, useState } from "react";
import { classNames } from "@/components/ui/class-names";
import { Field, borderStyle, controlProps, controlStyle } from "@/components/ui/field";
import { useField } from "./action-form";
import { EditorArea } from "./editor-area";

type Props = { name: string; label: string; hint: string; rows: number; href: string };

/** A field of an action form in which @ offers the colleagues who may be named. Without JavaScript names are typed. */
export function MentionArea({ rows, href, ...named }: Props) {
  const { typed: _, defaultValue, ...bound } = useField(named.name, undefined);
  const [value, setValue] = useState(defaultValue ?? "");
  const area = useRef<HTMLTextAreaElement>(null);
  const field = { ...named, ...bound };
  return (
    <Field {...field}>
      <EditorArea
        {...controlProps(field)}
        area={area}
        href={href}
        sources={["people"]}
        value={value}
        onWrite={setValue}
        rows={rows}
        className={classNames(controlStyle, borderStyle(field.error), "leading-relaxed")}
      />
    </Field>
  );
}
