"use client";

import { useSyncExternalStore } from "react";

/** What this browser is to do when something new comes; off until somebody asks for it. */
export type AlertWishes = { notify: boolean; sound: boolean };

const key = "hoidap.alerts";
const off: AlertWishes = { notify: false, sound: false };
const listeners = new Set<() => void>();
let last: { text: string | null; wishes: AlertWishes } = { text: null, wishes: off };

export function useAlertWishes(): AlertWishes {
  return useSyncExternalStore(subscribe, readWishes, () => off);
}

/** The same object for as long as nothing changes, or React would render for ever. */
export function readWishes(): AlertWishes {
  const text = stored();
  if (text !== last.text) last = { text, wishes: parse(text) };
  return last.wishes;
}

export function writeWishes(wishes: AlertWishes): void {
  try {
    localStorage.setItem(key, JSON.stringify(wishes));
  } catch {
    // A browser that keeps nothing asks again next time.
  }
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("storage", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("storage", listener);
  };
}

function stored(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function parse(text: string | null): AlertWishes {
  try {
    const { notify, sound } = JSON.parse(text ?? "{}") as Partial<AlertWishes>;
    return { notify: notify === true, sound: sound === true };
  } catch {
    return off;
  }
}
