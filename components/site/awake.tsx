"use client";

import { useEffect } from "react";

/** Last in the portal's frame: when it has woken up, so has the whole page, and public/asleep.js does what was pressed. */
export function Awake() {
  useEffect(() => {
    dispatchEvent(new Event("hoidap:awake"));
  }, []);
  return null;
}
