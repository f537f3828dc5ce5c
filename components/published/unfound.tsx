"use client";

import { useEffect } from "react";

/** Tells the server what was not found. Robots run no scripts, so the editors' report shows what people miss. */
export function Unfound({ q }: { q: string }) {
  useEffect(() => {
    const seen = `unfound-${q}`;
    if (sessionStorage.getItem(seen) !== null) return;
    sessionStorage.setItem(seen, "1");
    const headers = { "content-type": "application/json" };
    const body = JSON.stringify({ q });
    // A report that misses a search is none the worse for it.
    fetch("/api/unfound", { method: "POST", headers, body, keepalive: true }).catch(() => undefined);
  }, [q]);
  return null;
}
