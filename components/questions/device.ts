/*
 * What a citizen keeps in this browser by their own wish: codes, and a question that waits for a network. It survives
 * the tab, so nothing is put here that nobody asked to be kept. Storage may be switched off or full; then nothing is
 * kept, and the pages say so.
 */
const codesKey = "hoidap.codes";
const waitingKey = "hoidap.waiting";
const mostCodes = 50;

/** `at`: when it was saved, in milliseconds. */
export type SavedCode = { code: string; tracking: string; at: number };
export type Waiting = { fields: Record<string, string[]>; at: number };

/** Newest first. */
export function savedCodes(): SavedCode[] {
  const found = read(codesKey);
  return Array.isArray(found) ? found.filter(isSavedCode) : [];
}

/** False when the browser keeps nothing. */
export function saveCode(entry: SavedCode): boolean {
  const others = savedCodes().filter(({ code }) => code !== entry.code);
  return write(codesKey, [entry, ...others].slice(0, mostCodes));
}

export function forgetCode(code: string): void {
  write(
    codesKey,
    savedCodes().filter((saved) => saved.code !== code),
  );
}

export function waitingQuestion(): Waiting | null {
  const found = read(waitingKey);
  return isWaiting(found) ? found : null;
}

export function keepWaiting(question: Waiting): boolean {
  return write(waitingKey, question);
}

export function forgetWaiting(): void {
  write(waitingKey, null);
}

/** For useSyncExternalStore: the raw text changes when, and only when, something was saved here or in another tab. */
export function onDeviceChange(changed: () => void): () => void {
  addEventListener("storage", changed);
  addEventListener("hoidap:device", changed);
  return () => {
    removeEventListener("storage", changed);
    removeEventListener("hoidap:device", changed);
  };
}

export function deviceText(): string {
  try {
    return `${localStorage.getItem(codesKey) ?? ""}\n${localStorage.getItem(waitingKey) ?? ""}`;
  } catch {
    return "";
  }
}

/** What lies there may be of another build, or of somebody's hand. */
function isSavedCode(value: unknown): value is SavedCode {
  if (typeof value !== "object" || value === null) return false;
  const { code, tracking, at } = value as Partial<SavedCode>;
  return typeof code === "string" && typeof tracking === "string" && typeof at === "number";
}

function isWaiting(value: unknown): value is Waiting {
  if (typeof value !== "object" || value === null) return false;
  const { fields, at } = value as Partial<Waiting>;
  if (typeof fields !== "object" || typeof at !== "number") return false;
  return Object.values(fields).every(
    (texts: unknown) => Array.isArray(texts) && texts.every((text) => typeof text === "string"),
  );
}

function read(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "null");
  } catch {
    return null;
  }
}

function write(key: string, value: unknown): boolean {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(value));
    dispatchEvent(new Event("hoidap:device"));
    return true;
  } catch {
    return false;
  }
}
