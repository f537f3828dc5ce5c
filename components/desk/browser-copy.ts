/*
 * The words of an answer that the server does not have yet, kept in this browser: they survive a crash, a lost network
 * and signing out. A copy is deleted as soon as the server has it. `base` is the saved version it was written upon.
 */
export type BrowserCopy = { content: string; base: number };

const keyOf = (name: string): string => `hoidap.answer.${name}`;

/** Storage may be switched off, full, or hold something of another build: then there is no copy. */
export function readCopy(name: string): BrowserCopy | null {
  try {
    const copy: unknown = JSON.parse(localStorage.getItem(keyOf(name)) ?? "null");
    return isCopy(copy) ? copy : null;
  } catch {
    return null;
  }
}

export function writeCopy(name: string, copy: BrowserCopy | null): void {
  try {
    if (copy === null) localStorage.removeItem(keyOf(name));
    else localStorage.setItem(keyOf(name), JSON.stringify(copy));
  } catch {
    // Nothing to keep it in; the server gets it within two seconds.
  }
}

function isCopy(value: unknown): value is BrowserCopy {
  if (typeof value !== "object" || value === null) return false;
  const { content, base } = value as Partial<BrowserCopy>;
  return typeof content === "string" && typeof base === "number";
}
