"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { controlStyle } from "@/components/ui/field";
import { Icon } from "@/components/ui/icon";
import { useInboxList } from "./inbox-context";
import { InboxListForm } from "./inbox-list-form";

/** Searches the list that is shown; what it is narrowed by stays. */
export function InboxSearch() {
  const t = useTranslations("desk.inbox");
  const { view } = useInboxList();
  if (view === null) return null;
  const q = new URLSearchParams(view.query).get("q") ?? "";
  return (
    <InboxListForm label={t("search")} owns={["q"]} className="flex min-w-0 grow items-end gap-2">
      <div className="min-w-0 grow">
        <label htmlFor="inbox-q" className="sr-only">
          {t("searchLabel")}
        </label>
        <input
          key={q}
          id="inbox-q"
          type="search"
          name="q"
          defaultValue={q}
          placeholder={t("searchShort")}
          maxLength={200}
          className={`${controlStyle} border-line-strong`}
        />
      </div>
      <Button variant="secondary" className="px-3">
        <Icon name="search" />
        <span className="sr-only">{t("searchButton")}</span>
      </Button>
    </InboxListForm>
  );
}
