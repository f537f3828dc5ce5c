"use client";

import { useEffect } from "react";

/** Lets this browser keep the form for hours without a network. Only where somebody writes: readers load nothing for it. */
export function KeepOffline() {
  useEffect(() => {
    if (process.env.NODE_ENV !== "production" || !("serviceWorker" in navigator)) return;
    // Private windows and full disks refuse; the page works without.
    navigator.serviceWorker.register("/sw.js").catch(() => undefined);
  }, []);
  return null;
}
