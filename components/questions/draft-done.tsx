"use client";

import { useEffect } from "react";
import { forgetWaiting } from "./device";
import { forgetDraft } from "./use-draft";

/** On the page that follows an accepted form: the words are kept by the server now, not by this browser. */
export function DraftDone({ name }: { name: string }) {
  useEffect(() => {
    forgetDraft(name);
    if (name === "ask") forgetWaiting();
  }, [name]);
  return null;
}
