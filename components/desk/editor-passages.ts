"use client";

import { useEffect, useState } from "react";
import type { Passage } from "@/lib/templates/list-for-question";
import { matching, type Source } from "./editor-menu";

export type Found = { state: "loading" | "ready" | "failed"; passages: Passage[] };

const loading: Found = { state: "loading", passages: [] };

/** The passages for a list that is open: templates are fetched when the first list opens and narrowed here. */
export function usePassages(href: string, source: Source | null, typed: string): Found {
  const [templates, setTemplates] = useState<Found>(loading);
  const wanted = source === "templates" && templates.state !== "ready";
  useEffect(() => {
    if (!wanted) return undefined;
    const stop = new AbortController();
    fetchPassages(href, stop.signal)
      .then((passages) => setTemplates({ state: "ready", passages }))
      .catch(() => {
        if (!stop.signal.aborted) setTemplates({ state: "failed", passages: [] });
      });
    return () => stop.abort();
  }, [href, wanted]);
  return { state: templates.state, passages: matching(templates.passages, typed) };
}

async function fetchPassages(href: string, signal: AbortSignal): Promise<Passage[]> {
  const response = await fetch(href, { signal, headers: { accept: "application/json" } });
  if (!response.ok) throw new Error(`the passages were answered with ${String(response.status)}`);
  return ((await response.json()) as { passages: Passage[] }).passages;
}
