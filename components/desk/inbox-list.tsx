"use client";

import { useTranslations } from "next-intl";
import { useSearchParams } from "next/navigation";
import { useState, type ReactNode } from "react";
import { buttonStyle } from "@/components/ui/button-style";
import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import type { Choices } from "@/lib/filters/choices";
import { InboxChips } from "./inbox-chips";
import { useInboxList, useListLinks } from "./inbox-context";
import { InboxFilter } from "./inbox-filter";
import { InboxRows } from "./inbox-rows";
import { InboxSaving, type FilterActions } from "./inbox-saving";
import { InboxSearch } from "./inbox-search";

export type InboxTools = {
  actions: FilterActions;
  /** Departments a filter may be shared with. */
  departments: { id: number; name: string }[];
  /** Of the filter, where the address opens it. */
  choices: Choices | null;
};

/** The list's head (what it is, search, conditions) and its rows. `beside`: a question is open and has the page's h1. */
export function InboxList({
  tools,
  beside,
  settings,
}: {
  tools: InboxTools;
  beside: boolean;
  settings: ReactNode;
}) {
  const t = useTranslations("desk.inbox");
  const s = useTranslations("status");
  const { view } = useInboxList();
  const { hrefOf } = useListLinks();
  const asked = useSearchParams().get("panel") === "filters";
  const [open, setOpen] = useState(asked);
  const saved = view?.filters.find(({ query }) => query === view.query);
  const name = view === null ? "" : (saved?.name ?? s(`queue.${view.queue}`));
  const title = name === "" ? t("title") : `${t("title")}: ${name}`;
  const Heading = beside ? "h2" : "h1";
  return (
    <>
      <div className="flex items-start justify-between gap-2">
        <Heading className={beside ? "text-lg" : "text-xl sm:text-2xl"}>
          {beside && name !== "" ? name : title}
        </Heading>
        {settings}
      </div>
      <div className="no-print mt-2 mb-3 grid gap-2">
        <div className="flex items-end gap-2">
          <InboxSearch />
          {view === null ? null : (
            <Link
              href={hrefOf(`${view.query}${open ? "" : "&panel=filters"}`)}
              aria-expanded={open}
              className={buttonStyle("secondary", false, "px-3")}
              onNavigate={(event) => {
                event.preventDefault();
                setOpen(!open);
              }}
            >
              <Icon name="filter" />
              {/* Beside a question and on a phone the words that are searched need the room. */}
              <span className={beside ? "sr-only" : "max-sm:sr-only"}>{t("filter")}</span>
            </Link>
          )}
        </div>
        {open ? (
          <div className="@container rounded-md border border-line bg-surface p-4">
            <InboxFilter served={tools.choices} onSent={() => setOpen(false)} />
          </div>
        ) : null}
        <InboxChips />
        <InboxSaving actions={tools.actions} departments={tools.departments} />
      </div>
      <InboxRows />
    </>
  );
}
