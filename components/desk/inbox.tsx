"use client";

import { useEffect, useRef, useState } from "react";
import { useTranslations } from "next-intl";
import { useChanges } from "@/components/live";
import { classNames } from "@/components/ui/class-names";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { patch, type InboxChanges, type InboxState, type QueueCount } from "./inbox-patch";
import { InboxListItem, type InboxRow } from "./inbox-row";

type Props = {
  queue: string;
  rows: InboxRow[];
  counts: QueueCount[];
  countCap: number;
  /** Newest first. */
  descending: boolean;
  /** The list goes on below. */
  more: boolean;
  /** Words the list is searched by. */
  q: string;
  /** Addresses without their last part: the queue, the code. */
  deskHref: string;
  questionHref: string;
  changesHref: string;
};

/** Changes come in bursts; one request asks about them all. */
const settleMs = 100;
/** A server that is away for a moment must not cost a change. */
const retryMs = 2_000;
/** As many as /desk/changes answers at once. */
const mostIds = 100;

/** The queues and the open one, kept true: what the socket hints at is asked for with the page's own authorisation. */
export function Inbox(props: Props) {
  const { queue, q, deskHref, questionHref, countCap } = props;
  const t = useTranslations("desk.inbox");
  const { rows, counts, changed } = useInbox(props);
  return (
    <div className="grid gap-6 lg:grid-cols-[13rem_minmax(0,1fr)]">
      <QueueList label={t("queues")} counts={counts} current={queue} cap={countCap} href={deskHref} />
      <section aria-label={t("list")}>
        {rows.length === 0 ? (
          <EmptyState title={t("empty")} icon="inbox">
            {q === "" ? t("emptyHint") : t("emptySearch", { q })}
          </EmptyState>
        ) : (
          <ol className="overflow-hidden rounded-md border border-line bg-surface">
            {rows.map((row) => (
              <InboxListItem
                key={row.id}
                row={row}
                href={`${questionHref}/${row.code}`}
                changed={changed.has(row.id)}
              />
            ))}
          </ol>
        )}
      </section>
    </div>
  );
}

type QueueListProps = { label: string; counts: QueueCount[]; current: string; cap: number; href: string };

function QueueList({ label, counts, current, cap, href }: QueueListProps) {
  const s = useTranslations("status");
  const t = useTranslations("desk.inbox");
  return (
    <nav aria-label={label} className="min-w-0 overflow-x-auto">
      <ul className="flex min-w-max gap-1 lg:grid lg:min-w-0">
        {counts.map(({ key, count }) => (
          <li key={key}>
            <Link
              href={`${href}?queue=${key}`}
              aria-current={key === current ? "page" : undefined}
              className={classNames(
                "flex min-h-11 items-center justify-between gap-3 rounded-md px-3",
                key === current
                  ? "bg-sea-soft font-semibold text-ink"
                  : "text-muted hover:bg-raised hover:text-ink",
              )}
            >
              {s(`queue.${key}`)}
              <span className="rounded-sm bg-raised px-1.5 text-sm text-ink tabular-nums">
                {count >= cap ? t("many", { count: cap }) : count}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The page's rows and counts with what changed since; a new render of the page begins anew. */
function useInbox({ rows, counts, queue, q, descending, more, changesHref }: Props): InboxState {
  const [shown, setShown] = useState({ from: rows, state: fresh(rows, counts) });
  const waiting = useRef(new Set<number>());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      timer.current = undefined;
    },
    [],
  );

  const askIn = (ms: number): void => {
    // never put off by the next change, or a steady stream of them would starve the screen
    timer.current ??= setTimeout(() => {
      timer.current = undefined;
      void ask();
    }, ms);
  };
  const ask = async (): Promise<void> => {
    const asked = [...waiting.current].slice(0, mostIds);
    for (const id of asked) waiting.current.delete(id);
    const query = new URLSearchParams({ queue, q, ids: asked.join(",") });
    const response = await fetch(`${changesHref}?${query}`, {
      headers: { accept: "application/json" },
    }).catch(() => null);
    if (response?.ok === true) {
      const changes = (await response.json()) as InboxChanges;
      setShown(({ from, state }) => ({ from, state: patch(state, changes, { asked, descending, more }) }));
      if (waiting.current.size > 0) askIn(settleMs);
    } else if (response === null || response.status >= 500) {
      for (const id of asked) waiting.current.add(id);
      askIn(retryMs);
    }
  };

  useChanges(({ questionId }) => {
    waiting.current.add(questionId);
    askIn(settleMs);
  }, rows);

  if (shown.from === rows) return shown.state;
  const state = fresh(rows, counts);
  setShown({ from: rows, state });
  return state;
}

function fresh(rows: InboxRow[], counts: QueueCount[]): InboxState {
  return { rows, counts, changed: new Set() };
}
