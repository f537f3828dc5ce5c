"use client";

import { useTranslations } from "next-intl";
import { classNames } from "@/components/ui/class-names";
import { useInboxList } from "./inbox-context";
import { InboxListLink } from "./inbox-list-link";

/** Nobody works through more: the server counts no further. */
const countCap = 1_000;

/** The viewer's queues and, under them, the filters that were saved, each with what waits in it. */
export function InboxQueues() {
  const t = useTranslations("desk.inbox");
  const s = useTranslations("status");
  const { view } = useInboxList();
  if (view === null) return null;
  const many = t("many", { count: countCap });
  const shown = (count: number): string => (count >= countCap ? many : String(count));
  const isSaved = view.filters.some(({ query }) => query === view.query);
  return (
    <div className="flex gap-1 lg:grid lg:content-start lg:gap-4">
      <nav aria-label={t("queues")}>
        <ul className="flex min-w-max gap-1 lg:grid lg:min-w-0">
          {view.queues.map(({ key, count }) => (
            <Entry
              key={key}
              query={`queue=${key}`}
              text={s(`queue.${key}`)}
              count={shown(count)}
              isCurrent={key === view.queue && !isSaved}
            />
          ))}
        </ul>
      </nav>
      {view.filters.length === 0 ? null : (
        <nav aria-labelledby="saved-filters">
          <h2 id="saved-filters" className="sr-only px-3 text-sm font-semibold text-muted lg:not-sr-only">
            {t("saved")}
          </h2>
          <ul className="flex min-w-max gap-1 lg:grid lg:min-w-0">
            {view.filters.map(({ id, name, query, department, count }) => (
              <Entry
                key={id}
                query={query}
                text={name}
                note={department === null ? undefined : t("sharedWith", { department })}
                count={shown(count)}
                isCurrent={query === view.query}
              />
            ))}
          </ul>
        </nav>
      )}
    </div>
  );
}

type EntryProps = {
  query: string;
  text: string;
  note?: string | undefined;
  count: string;
  isCurrent: boolean;
};

function Entry({ query, text, note, count, isCurrent }: EntryProps) {
  return (
    <li>
      <InboxListLink
        query={query}
        isCurrent={isCurrent}
        className={classNames(
          "flex min-h-11 items-center justify-between gap-2 rounded-md px-3 leading-snug xl:min-h-10 xl:px-2.5 xl:text-sm",
          isCurrent ? "bg-sea-soft font-semibold text-ink" : "text-muted hover:bg-raised hover:text-ink",
        )}
      >
        <span className="min-w-0 break-words">
          {text}
          {note === undefined ? null : <span className="sr-only">{`, ${note}`}</span>}
        </span>
        <span className="rounded-sm bg-raised px-1.5 text-sm text-ink tabular-nums">{count}</span>
      </InboxListLink>
    </li>
  );
}
