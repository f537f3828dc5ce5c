"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import { deadlineStates } from "@/lib/deadlines/status";
import type { Choices } from "@/lib/filters/choices";
import { conditionKeys, nobody } from "@/lib/filters/status";
import { channels, questionKinds, urgencies } from "@/lib/questions/status";
import { useInboxList } from "./inbox-context";
import { fetchJson } from "./inbox-fetch";
import { InboxListForm } from "./inbox-list-form";

const owned = conditionKeys.filter((key) => key !== "q");

type Props = { served: Choices | null; onSent: () => void };

/** The conditions of a list, each with what it may be. The long lists are fetched when the filter is opened. */
export function InboxFilter({ served, onSent }: Props) {
  const t = useTranslations("desk.filter");
  const s = useTranslations("status");
  const { view, places } = useInboxList();
  const choices = useChoices(served, places.choicesHref);
  if (view === null) return null;
  const params = new URLSearchParams(view.query);
  const field = (key: (typeof owned)[number]) => ({
    name: key,
    id: `filter-${key}`,
    label: t(key),
    empty: t("any"),
    defaultValue: params.get(key) ?? "",
  });
  if (choices === null) return <p role="status">{t("loading")}</p>;
  return (
    <InboxListForm key={view.query} label={t("title")} owns={owned} onSent={onSent} className="grid gap-4">
      <div className="grid gap-3 @md:grid-cols-2 @3xl:grid-cols-4">
        <Select {...field("topic")} options={choices.topics} />
        <Select {...field("department")} options={choices.departments} />
        <Select {...field("place")} options={choices.places} />
        <Select
          {...field("official")}
          options={[{ value: nobody, text: t("nobody") }, ...choices.officials]}
        />
        <Select
          {...field("deadline")}
          options={deadlineStates.map((value) => ({ value, text: s(`deadline.${value}`) }))}
        />
        <Select
          {...field("urgency")}
          options={urgencies.map((value) => ({ value, text: s(`urgency.${value}`) }))}
        />
        <Select
          {...field("kind")}
          options={questionKinds.map((value) => ({ value, text: s(`kind.${value}`) }))}
        />
        <Select
          {...field("channel")}
          options={channels.map((value) => ({ value, text: s(`channel.${value}`) }))}
        />
      </div>
      <p>
        <Button>{t("apply")}</Button>
      </p>
    </InboxListForm>
  );
}

function useChoices(served: Choices | null, address: string): Choices | null {
  const [fetched, setFetched] = useState<Choices | null>(null);
  useEffect(() => {
    if (served !== null) return;
    void fetchJson<Choices>(address).then(({ data }) => setFetched(data));
  }, [served, address]);
  return served ?? fetched;
}
