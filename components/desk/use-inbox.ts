"use client";

import { useSearchParams } from "next/navigation";
import { useCallback, useEffect, useRef, useState } from "react";
import { useChanges } from "@/components/live";
import { pageQuery } from "@/lib/filters/status";
import { fetchJson, fetchList, fetchListAnew } from "./inbox-fetch";
import { createPace } from "./inbox-pace";
import type { InboxRow } from "./inbox-row";
import { append, entered, isOf, open, patch, renew } from "./inbox-state";
import type { InboxChanges, InboxView, Shown } from "./inbox-state";

/** A server that is away for a moment must not cost a change. */
const retryMs = 2_000;
/** As many as /desk/changes answers at once, and as /desk/list fetches again. */
const mostIds = 100;
const mostRows = 300;

type Wish = {
  /** What the layout rendered: on the first visit and after every refresh; null beside other pages. */
  served: InboxView | null;
  listHref: string;
  changesHref: string;
  /** A page with the list is open. */
  active: boolean;
  onEntered: (rows: InboxRow[]) => void;
};

type State = { served: InboxView | null; shown: Shown | null; failed: string | null; behind: boolean };

export type Inbox = {
  shown: Shown | null;
  /** The address means another list than the one shown. */
  loading: boolean;
  failed: boolean;
  retry: () => void;
  /** The rows after the last one; false when they did not come. */
  more: () => Promise<boolean>;
};

/**
 * The list of the inbox, which outlives the pages beside it: fetched when the address means another one, patched when
 * the socket hints at a change, fetched again after a gap. What it shows comes with the page's own authorisation.
 */
export function useInbox({ served, listHref, changesHref, active, onEntered }: Wish): Inbox {
  const asked = pageQuery(useSearchParams());
  const [state, setState] = useState<State>(() => begin(served));
  if (state.served !== served) setState(adopt(state, served, asked));
  const { shown, failed, behind } = state;
  const latest = useRef({ asked, shown });
  useEffect(() => {
    latest.current = { asked, shown };
  });

  const isShown = shown !== null && isOf(shown.view, asked);
  const length = shown?.view.rows.length ?? 0;
  const load = useCallback(
    async (address: string, query: string, anew: boolean): Promise<void> => {
      const { data: view } = await (anew ? fetchListAnew(address) : fetchList(address));
      if (latest.current.asked !== query) return;
      setState((now) =>
        view === null
          ? { ...now, failed: query }
          : { ...now, shown: renew(now.shown, view), failed: null, behind: false },
      );
    },
    [setState],
  );
  useEffect(() => {
    if (!active) return;
    if (!isShown) void load(`${listHref}?${asked}`, asked, false);
    else if (behind) void load(`${listHref}?${withLimit(asked, length)}`, asked, true);
  }, [active, asked, behind, isShown, length, listHref, load]);

  useLiveRows({ latest, changesHref, fetched: shown?.fetched, setState });
  const seen = useRef(shown);
  useEffect(() => {
    const before = seen.current;
    seen.current = shown;
    const fresh = before === null || shown === null ? [] : entered(before, shown);
    if (fresh.length > 0) onEntered(fresh);
  }, [shown, onEntered]);

  return {
    shown,
    loading: active && !isShown,
    failed: failed === asked && !isShown,
    retry: () => void load(`${listHref}?${asked}`, asked, true),
    more: async () => {
      const from = latest.current.shown;
      if (!from?.view.next) return true;
      const params = new URLSearchParams(from.view.query);
      params.set("after", from.view.next);
      const { data: page } = await fetchListAnew(`${listHref}?${params.toString()}`);
      if (page === null) return false;
      setState((now) =>
        now.shown?.view.page === from.view.page ? { ...now, shown: append(now.shown, page) } : now,
      );
      return true;
    },
  };
}

type LiveRows = {
  latest: { readonly current: { shown: Shown | null } };
  changesHref: string;
  fetched: InboxView | undefined;
  setState: (change: (state: State) => State) => void;
};

function useLiveRows({ latest, changesHref, fetched, setState }: LiveRows): void {
  const waiting = useRef(new Set<number>());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [pace] = useState(createPace);
  const asking = useRef(false);
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
      // One at a time: the older of two answers may come last, and would put back what has changed since.
      if (asking.current) {
        askIn(pace.wait());
        return;
      }
      asking.current = true;
      void ask().finally(() => (asking.current = false));
    }, ms);
  };
  const ask = async (): Promise<void> => {
    const before = latest.current.shown;
    if (before === null) return;
    pace.asked();
    const ids = [...waiting.current].slice(0, mostIds);
    for (const id of ids) waiting.current.delete(id);
    const query = new URLSearchParams(before.view.page);
    query.set("ids", ids.join(","));
    const answer = await fetchJson<InboxChanges>(`${changesHref}?${query.toString()}`);
    if (answer.data === null) {
      if (!answer.later) return;
      for (const id of ids) waiting.current.add(id);
      askIn(retryMs);
      return;
    }
    const changes = answer.data;
    // Where another list was opened meanwhile, it is told of the latest changes by itself.
    setState((now) =>
      now.shown?.view.page === before.view.page ? { ...now, shown: patch(now.shown, changes, ids) } : now,
    );
    if (waiting.current.size > 0) askSoon();
  };
  const askSoon = (): void => askIn(pace.wait());

  useChanges(({ questionId }) => {
    waiting.current.add(questionId);
    askSoon();
  }, fetched);
}

function begin(served: InboxView | null): State {
  return { served, shown: served === null ? null : open(served), failed: null, behind: false };
}

/** A refresh brings the first page; where more of the list is shown, all of that is fetched again. */
function adopt(state: State, served: InboxView | null, asked: string): State {
  if (served === null || !isOf(served, asked)) return { ...state, served };
  const { shown } = state;
  const isLonger =
    shown !== null && shown.view.page === served.page && shown.view.rows.length > served.rows.length;
  if (isLonger && served.next !== null) return { ...state, served, behind: true };
  return { ...state, served, shown: renew(shown, served), failed: null, behind: false };
}

function withLimit(query: string, rows: number): string {
  const params = new URLSearchParams(query);
  params.set("limit", String(Math.min(rows, mostRows)));
  return params.toString();
}
