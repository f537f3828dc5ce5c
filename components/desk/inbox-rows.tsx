"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { buttonStyle } from "@/components/ui/button-style";
import { classNames } from "@/components/ui/class-names";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { BulkBar } from "./bulk-bar";
import { useInboxList, useListLinks, useQuestionHref } from "./inbox-context";
import { InboxListLink } from "./inbox-list-link";
import { InboxListItem } from "./inbox-row";
import type { InboxView } from "./inbox-state";
import { rowsHtml } from "./row-html";
import { useRowTexts } from "./row-texts";
import { useRowLinks } from "./use-row-links";

/** The rows of the list, or why there are none. While another list is on its way the old one stays, paler. */
export function InboxRows() {
  const t = useTranslations("desk.inbox");
  const { view, loading, failed, retry } = useInboxList();
  if (failed)
    return (
      <NotificationBanner tone="warning" title={t("failed")}>
        <p className="pt-1">{t("failedHint")}</p>
        <p className="pt-2">
          <Button type="button" variant="secondary" onClick={retry}>
            {t("retry")}
          </Button>
        </p>
      </NotificationBanner>
    );
  if (view === null) return <Waiting />;
  return (
    <div aria-busy={loading} className={classNames("@container transition-opacity", loading && "opacity-50")}>
      <p role="status" className="sr-only">
        {loading ? t("loading") : t("shown", { count: view.rows.length, more: String(view.next !== null) })}
      </p>
      {view.rows.length === 0 ? <Empty view={view} /> : <Rows view={view} />}
      <Further view={view} />
    </div>
  );
}

function Rows({ view: { rows } }: { view: InboxView }) {
  const { changed, current, onOpen } = useInboxList();
  const t = useTranslations("desk.inbox");
  const texts = useRowTexts();
  const hrefOf = useQuestionHref();
  const open = rows.findIndex(({ code }) => code === current);
  // The one after the open one is likely next.
  const next = open === -1 ? undefined : rows[open + 1];
  const list = useRowLinks({
    onFollow: (code) => {
      const row = rows.find((other) => other.code === code);
      if (row !== undefined) onOpen(row);
    },
    ahead: next === undefined ? null : hrefOf(next.code),
  });
  const props = {
    ref: list,
    "aria-label": t("rows"),
    className: "overflow-hidden rounded-md border border-line bg-surface",
  };
  if (typeof window === "undefined")
    return (
      <>
        <BulkBar />
        <ol {...props} dangerouslySetInnerHTML={{ __html: rowsHtml(rows, { texts, hrefOf, current }) }} />
      </>
    );
  return (
    <>
      <BulkBar />
      <ol {...props}>
        {rows.map((row, index) => (
          <InboxListItem
            key={row.id}
            row={row}
            texts={texts}
            href={hrefOf(row.code)}
            changed={changed.has(row.id)}
            isCurrent={index === open}
          />
        ))}
      </ol>
    </>
  );
}

function Empty({ view }: { view: InboxView }) {
  const t = useTranslations("desk.inbox");
  const isNarrowed = view.query !== `queue=${view.queue}`;
  return (
    <EmptyState title={t("empty")} icon="inbox">
      {isNarrowed ? (
        <>
          <p>{t("emptyFiltered")}</p>
          <p className="pt-1">
            <InboxListLink query={`queue=${view.queue}`} className="font-semibold text-link underline">
              {t("clearAll")}
            </InboxListLink>
          </p>
        </>
      ) : (
        t("emptyHint")
      )}
    </EmptyState>
  );
}

/** Reads the list on; without JavaScript the next page takes its place. */
function Further({ view }: { view: InboxView }) {
  const t = useTranslations("desk.inbox");
  const { more } = useInboxList();
  const { hrefOf } = useListLinks();
  const [state, setState] = useState<"busy" | "failed" | null>(null);
  const { next } = view;
  const after = next === null ? null : `${view.query}&${new URLSearchParams({ after: next }).toString()}`;
  return (
    <div className="mt-3 flex flex-wrap items-center gap-3">
      {view.page === view.query ? null : (
        <InboxListLink query={view.query} className={buttonStyle("secondary", false)}>
          {t("first")}
        </InboxListLink>
      )}
      {after === null ? null : (
        <LinkButton
          variant="secondary"
          href={hrefOf(after)}
          aria-busy={state === "busy"}
          onNavigate={(event) => {
            event.preventDefault();
            setState("busy");
            void more().then((came) => setState(came ? null : "failed"));
          }}
        >
          {t("older")}
        </LinkButton>
      )}
      <p role="status" className="text-danger empty:hidden">
        {state === "failed" ? t("olderFailed") : ""}
      </p>
    </div>
  );
}

function Waiting() {
  const t = useTranslations("desk.inbox");
  return (
    <div role="status" className="grid gap-px overflow-hidden rounded-md border border-line">
      <span className="sr-only">{t("loading")}</span>
      {["a", "b", "c", "d", "e", "f"].map((row) => (
        <div key={row} aria-hidden="true" className="grid gap-2 bg-surface px-4 py-4">
          <div className="h-3 w-28 rounded-sm bg-raised" />
          <div className="h-4 w-3/4 rounded-sm bg-raised" />
        </div>
      ))}
    </div>
  );
}
