"use client";

import { useRouter } from "next/navigation";
import { createContext, useContext } from "react";
import { fetchList } from "./inbox-fetch";
import type { InboxRow } from "./inbox-row";
import type { InboxView } from "./inbox-state";

/** Addresses and actions that the layout hands in; the inbox knows no path by itself. */
export type InboxPlaces = {
  deskHref: string;
  questionHref: string;
  listHref: string;
  changesHref: string;
  choicesHref: string;
  bulkHref: string;
};

export type InboxContext = {
  places: InboxPlaces;
  /** The list that is shown; null while the first one is on its way. */
  view: InboxView | null;
  changed: ReadonlySet<number>;
  loading: boolean;
  failed: boolean;
  retry: () => void;
  more: () => Promise<boolean>;
  /** Code of the question that is open, or opening. */
  current: string | null;
  /** A row's link was followed: its question is shown by what the row says until the page is there. */
  onOpen: (row: InboxRow) => void;
};

const Context = createContext<InboxContext | null>(null);
export const InboxProvider = Context;

/** The list of the inbox, for whatever stands in it: rows, queues, keys, a palette. */
export function useInboxList(): InboxContext {
  const inbox = useContext(Context);
  if (inbox === null) throw new Error("useInboxList outside of the inbox");
  return inbox;
}

/** The address of a row's question with the list beside it. */
export function useQuestionHref(): (code: string) => string {
  const { places, view } = useInboxList();
  return (code) => `${places.questionHref}/${code}?${view?.page ?? ""}`;
}

/** Ways to other lists: their address, going there without a page being fetched, and fetching them ahead. */
export function useListLinks() {
  const router = useRouter();
  const { places, current } = useInboxList();
  const hrefOf = (query: string): string => `${places.deskHref}?${query}`;
  const go = (query: string): void => {
    if (current === null) window.history.pushState(null, "", hrefOf(query));
    else router.push(hrefOf(query));
  };
  const warm = (query: string): void => void fetchList(`${places.listHref}?${query}`);
  return { hrefOf, go, warm };
}
