"use client";

import { useEffect, useState } from "react";
import type { Passage } from "@/lib/templates/list-for-question";
import { matching, type Source } from "./editor-menu";

export type Found = { state: "loading" | "ready" | "failed"; passages: Passage[] };

const loading: Found = { state: "loading", passages: [] };

/** The entries of a list that is open: fetched when it is opened first, and narrowed here. */
export function usePassages(href: string, source: Source | null, typed: string): Found {
  const [known, setKnown] = useState<Partial<Record<Source, Found>>>({});
  const found = source === null ? undefined : known[source];
  const wanted = source !== null && found?.state !== "ready" ? source : null;
  useEffect(() => {
    if (wanted === null) return undefined;
    const stop = new AbortController();
    fetchPassages(`${href}&source=${wanted}`, stop.signal)
      .then((passages) => setKnown((before) => ({ ...before, [wanted]: { state: "ready", passages } })))
      .catch(() => {
        if (stop.signal.aborted) return;
        setKnown((before) => ({ ...before, [wanted]: { state: "failed", passages: [] } }));
      });
    return () => stop.abort();
  }, [href, wanted]);
  return found === undefined ? loading : { ...found, passages: matching(found.passages, typed) };
}

async function fetchPassages(href: string, signal: AbortSignal): Promise<Passage[]> {
  const response = await fetch(href, { signal, headers: { accept: "application/json" } });
  if (!response.ok) throw new Error(`the passages were answered with ${String(response.status)}`);
  return ((await response.json()) as { passages: Passage[] }).passages;
}
