"use client";

import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useEffect, useState, type SubmitEvent } from "react";
import { Button } from "@/components/ui/button";
import { useInboxList } from "./inbox-context";

/** The boxes of the rows belong to this form by their `form` attribute. */
const formId = "bulk";
const boxes = (): HTMLInputElement[] => [
  ...document.querySelectorAll<HTMLInputElement>(`li input[type=checkbox][form=${formId}]`),
];

/**
 * What can be done with the ticked rows. A GET form before the list, so that it works without JavaScript; its buttons
 * come with the first tick, by the style sheet alone.
 */
export function BulkBar() {
  const t = useTranslations("bulk");
  const router = useRouter();
  const { view, places } = useInboxList();
  const [chosen, setChosen] = useState(0);
  const total = view?.rows.length ?? 0;
  // A row that leaves the list takes its tick along.
  useEffect(() => {
    const count = (): void => setChosen(boxes().filter(({ checked }) => checked).length);
    count();
    document.addEventListener("change", count);
    return () => document.removeEventListener("change", count);
  }, [view]);

  const chooseAll = (checked: boolean): void => {
    for (const box of boxes()) box.checked = checked;
    setChosen(checked ? boxes().length : 0);
  };
  const onSubmit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const fields = [...new FormData(event.currentTarget, event.nativeEvent.submitter)];
    const query = new URLSearchParams(
      fields.flatMap(([key, value]) => (typeof value === "string" ? [[key, value]] : [])),
    );
    router.push(`${places.bulkHref}?${query.toString()}`);
  };
  const has = (queue: string): boolean => view?.queues.some(({ key }) => key === queue) ?? false;
  const steps = [
    ...(has("triage") ? (["receive"] as const) : []),
    ...(has("unassigned") ? (["assign"] as const) : []),
    ...(has("triage") ? (["markSpam"] as const) : []),
    ...(has("snoozed") ? (["snooze"] as const) : []),
  ];
  if (steps.length === 0) return null;
  return (
    <form
      id={formId}
      action={places.bulkHref}
      onSubmit={onSubmit}
      className="bulk-bar no-print mb-2 flex flex-wrap items-center gap-x-3 gap-y-1"
    >
      <label className="needs-script inline-flex min-h-9 items-center gap-2 text-sm">
        <input
          type="checkbox"
          checked={total > 0 && chosen === total}
          onChange={(event) => chooseAll(event.target.checked)}
          className="size-5 accent-sea"
        />
        {t("all")}
      </label>
      <span role="status" className="text-sm text-muted">
        {chosen === 0 ? null : t("chosen", { count: chosen })}
      </span>
      <span className="bulk-steps flex-wrap gap-2">
        {steps.map((step) => (
          <Button key={step} name="step" value={step} variant="secondary" small>
            {t(`step.${step}`)}
          </Button>
        ))}
      </span>
    </form>
  );
}
