"use client";

import { useSearchParams, useSelectedLayoutSegments } from "next/navigation";
import { useTranslations } from "next-intl";
import { useCallback, useMemo, useState, type ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";
import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import { slots } from "@/lib/frames/schema";
import { InboxAlerts } from "./inbox-alerts";
import { InboxProvider, type InboxPlaces } from "./inbox-context";
import { InboxList, type InboxTools } from "./inbox-list";
import { InboxOpening } from "./inbox-opening";
import { InboxQueues } from "./inbox-queues";
import type { InboxRow } from "./inbox-row";
import { readServed } from "./served-view";
import { useAlerts } from "./use-alerts";
import { useInbox } from "./use-inbox";
import { usePlaceInList } from "./use-place-in-list";
import { useTabSigns } from "./use-tab-signs";

/** `served`: what the layout rendered (served-view.ts). */
type Props = { served: string | null; places: InboxPlaces; tools: InboxTools; children: ReactNode };

/** Counting stops there (lib/questions/inbox.ts). */
const countCap = 1_000;

/** In a frame the server leaves room for a list, which it fills in for each who asks (lib/frames). */
export function InboxPanes(props: Props) {
  if (typeof window === "undefined" && props.served === slots.list)
    return (
      <div>
        <i>{props.served}</i>
        {props.children}
      </div>
    );
  return <Panes {...props} />;
}

/**
 * Queues, list and question side by side from 1280 px on, one of them at a time below. The list belongs to the
 * layout: opening a question changes only what stands beside it. Other pages of the desk have no list.
 */
function Panes({ served, places, tools, children }: Props) {
  const t = useTranslations("desk.inbox");
  const first = useMemo(() => (served === null ? null : readServed(served)), [served]);
  const segments = useSelectedLayoutSegments();
  const code = segments[0] === "questions" ? decodeURIComponent(segments[1] ?? "") : null;
  const active = segments.length === 0 || code !== null;

  // Whatever else the address leads to meanwhile ends the opening.
  const from = `${code ?? ""}?${useSearchParams().toString()}`;
  const [opening, setOpening] = useState<{ row: InboxRow; from: string } | null>(null);
  if (opening !== null && opening.from !== from) setOpening(null);
  const pending = opening?.row ?? null;
  const current = active ? (pending?.code ?? code) : null;
  const { remember, listRef, questionRef } = usePlaceInList(current);

  const hrefOf = useCallback((other: string) => `${places.questionHref}/${other}`, [places.questionHref]);
  const announce = useAlerts(hrefOf);
  const { listHref, changesHref } = places;
  const [cameNew, setCameNew] = useState(0);
  const onEntered = (rows: InboxRow[]): void => {
    setCameNew(cameNew + rows.length);
    announce(rows);
  };
  const { shown, loading, failed, retry, more } = useInbox({
    served: first,
    listHref,
    changesHref,
    active,
    onEntered,
  });
  const view = shown?.view ?? null;
  useTabSigns(view?.queues.find(({ key }) => key === view.home)?.count ?? 0, { cap: countCap, cameNew });

  const onOpen = useCallback(
    (row: InboxRow): void => {
      remember();
      if (row.code !== code) setOpening({ row, from });
    },
    [code, from, remember],
  );
  const changed = shown?.changed;
  const inbox = useMemo(
    () => ({ places, view, changed: changed ?? nothing, loading, failed, retry, more, current, onOpen }),
    [places, view, changed, loading, failed, retry, more, current, onOpen],
  );

  if (!active) return <div className="px-4 py-6 lg:px-8">{children}</div>;
  const beside = current !== null;
  return (
    <InboxProvider value={inbox}>
      <div
        data-panes=""
        className={classNames(
          "xl:grid xl:h-full xl:min-h-0 print:block print:h-auto",
          beside
            ? "xl:grid-cols-[12.5rem_23rem_minmax(0,1fr)]"
            : "lg:grid lg:grid-cols-[13rem_minmax(0,1fr)] xl:grid-cols-[12.5rem_minmax(0,1fr)]",
        )}
      >
        <div
          className={classNames(
            "no-print min-w-0 overflow-x-auto border-line px-2 py-2 lg:py-4 xl:overflow-y-auto xl:border-e",
            beside && "hidden xl:block",
          )}
        >
          <InboxQueues />
        </div>
        <section
          ref={listRef}
          aria-label={t("list")}
          className={classNames(
            "min-w-0 px-4 py-4 xl:overflow-y-auto print:overflow-visible",
            beside ? "hidden border-line xl:block xl:border-e xl:px-3 print:hidden" : "lg:px-6",
          )}
        >
          <InboxList tools={tools} beside={beside} settings={<InboxAlerts />} />
        </section>
        <div
          key={code ?? ""}
          ref={questionRef}
          className={classNames(
            "@container min-w-0 px-4 py-4 lg:px-6 xl:overflow-y-auto print:overflow-visible",
            !beside && "hidden",
          )}
        >
          <p className="no-print mb-2 xl:hidden">
            <Link
              href={`${places.deskHref}?${view?.page ?? ""}`}
              scroll={false}
              // A question that is still on its way is not waited for any more.
              onClick={() => {
                setOpening(null);
              }}
              className="inline-flex min-h-11 items-center gap-1.5 font-semibold text-link hover:underline"
            >
              <Icon name="chevronLeft" className="size-4" />
              {t("back")}
            </Link>
          </p>
          {pending === null ? null : <InboxOpening row={pending} />}
          <div hidden={pending !== null}>{children}</div>
        </div>
      </div>
    </InboxProvider>
  );
}

const nothing: ReadonlySet<number> = new Set();
