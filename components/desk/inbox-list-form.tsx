"use client";

import type { ReactNode } from "react";
import { conditionKeys, listQuery, type ConditionKey } from "@/lib/filters/status";
import { useInboxList, useListLinks } from "./inbox-context";

type Props = {
  label: string;
  /** Conditions that the form's own fields say; the others are kept as they are. */
  owns: readonly ConditionKey[];
  className?: string;
  onSent?: () => void;
  children: ReactNode;
};

/** A plain GET form, so that every list has an address; with JavaScript only the list is fetched. */
export function InboxListForm({ label, owns, className, onSent, children }: Props) {
  const { view, places } = useInboxList();
  const { go } = useListLinks();
  if (view === null) return null;
  const params = new URLSearchParams(view.query);
  const kept = conditionKeys.filter((key) => params.has(key) && !owns.includes(key));
  return (
    <form
      role="search"
      aria-label={label}
      action={places.deskHref}
      className={className}
      onSubmit={(event) => {
        event.preventDefault();
        const fields = [...new FormData(event.currentTarget)].filter((field): field is [string, string] => {
          return typeof field[1] === "string";
        });
        go(listQuery(new URLSearchParams(fields)));
        onSent?.();
      }}
    >
      <input type="hidden" name="queue" value={view.queue} />
      {kept.map((key) => (
        <input key={key} type="hidden" name={key} value={params.get(key) ?? ""} />
      ))}
      {children}
    </form>
  );
}
