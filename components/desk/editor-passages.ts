"use client";

import { useEffect, useState } from "react";
import type { Passage } from "@/lib/templates/list-for-question";
import { matching, type Source } from "./editor-menu";

export type Found = { state: "loading" | "ready" | "failed" | "short"; passages: Passage[] };

const loading: Found = { state: "loading", passages: [] };
const short: Found = { state: "short", passages: [] };
const shortest = 2;
/** Nobody reads what was found for half a word. */
const idleMs = 250;

/**
 * The entries of a list that is open. Templates and people are few: fetched once and narrowed here. Published answers
 * are searched on the server, whose order stands.
 */
export function usePassages(href: string, source: Source | null, typed: string): Found {
  const [known, setKnown] = useState<ReadonlyMap<string, Found>>(new Map());
  const searched = source === "published";
  const q = searched ? typed.trim() : "";
  const tooShort = searched && q.length < shortest;
  const wanted =
    source === null || tooShort ? null : `${href}&${new URLSearchParams({ source, q }).toString()}`;
  const found = wanted === null ? undefined : known.get(wanted);
  const missing = found?.state === "ready" ? null : wanted;
  useEffect(() => {
    if (missing === null) return undefined;
    const stop = new AbortController();
    const timer = setTimeout(
      () => {
        void fetchPassages(missing, stop.signal)
          .then((passages): Found => ({ state: "ready", passages }))
          .catch((): Found => ({ state: "failed", passages: [] }))
          .then((answer) => {
            if (!stop.signal.aborted) setKnown((before) => new Map(before).set(missing, answer));
          });
      },
      searched ? idleMs : 0,
    );
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [missing, searched]);
  if (tooShort) return short;
  if (found === undefined) return loading;
  return searched ? found : { ...found, passages: matching(found.passages, typed) };
}

async function fetchPassages(href: string, signal: AbortSignal): Promise<Passage[]> {
  const response = await fetch(href, { signal, headers: { accept: "application/json" } });
  if (!response.ok) throw new Error(`the passages were answered with ${String(response.status)}`);
  return ((await response.json()) as { passages: Passage[] }).passages;
}
