"use client";

import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import type { DeadlineState } from "@/lib/deadlines/status";
import { conditionKeys, listQuery, nobody, type ConditionKey } from "@/lib/filters/status";
import type { Channel, QuestionKind, Urgency } from "@/lib/questions/status";
import { useInboxList } from "./inbox-context";
import { InboxListLink } from "./inbox-list-link";
import type { InboxView } from "./inbox-state";

/** What the list is narrowed by, each with the way to drop it. */
export function InboxChips() {
  const t = useTranslations("desk.inbox");
  const { view } = useInboxList();
  const wordsOf = useWords();
  if (view === null) return null;
  const params = new URLSearchParams(view.query);
  const set = conditionKeys.filter((key) => params.has(key));
  if (set.length === 0) return null;
  return (
    <ul aria-label={t("narrowed")} className="flex flex-wrap gap-2">
      {set.map((key) => {
        const words = wordsOf(view, key, params.get(key) ?? "");
        return (
          <li key={key}>
            <InboxListLink
              query={without(params, key)}
              className="inline-flex min-h-9 items-center gap-1.5 rounded-md border border-line-strong bg-surface px-2.5 text-sm text-ink hover:border-sea hover:bg-sea-soft"
            >
              <span className="sr-only">{t("drop")}</span>
              <span className="max-w-64 truncate">{words}</span>
              <Icon name="close" className="size-4" />
            </InboxListLink>
          </li>
        );
      })}
      {set.length < 2 ? null : (
        <li>
          <InboxListLink
            query={`queue=${view.queue}`}
            className="inline-flex min-h-9 items-center px-2 text-sm font-semibold text-link hover:underline"
          >
            {t("clearAll")}
          </InboxListLink>
        </li>
      )}
    </ul>
  );
}

function without(params: URLSearchParams, key: ConditionKey): string {
  const rest = new URLSearchParams(params);
  rest.delete(key);
  return listQuery(rest);
}

/** The server left out what is no value, so these are the keys of their texts. */
function useWords() {
  const f = useTranslations("desk.filter");
  const s = useTranslations("status");
  return ({ names }: InboxView, key: ConditionKey, value: string): string => {
    switch (key) {
      case "urgency":
        return s(`urgency.${value as Urgency}`);
      case "deadline":
        return s(`deadline.${value as DeadlineState}`);
      case "kind":
        return s(`kind.${value as QuestionKind}`);
      case "channel":
        return s(`channel.${value as Channel}`);
      case "q":
        return f("words", { q: value });
      case "official":
        return value === nobody ? f("nobody") : (names.official ?? f("unknown"));
      case "topic":
      case "department":
      case "place":
        return names[key] ?? f("unknown");
    }
  };
}
