import type { InboxView } from "./inbox-state";

/** What was asked for, or whether asking again may help: a refusal stays one, a server that is away comes back. */
export type Answer<Result> = { data: Result } | { data: null; later: boolean };

/** A list that was asked for because a pointer rests on its link is as good as new for so long. */
const warmMs = 3_000;

/** A network that was cut says nothing; without an end to it the list would wait for it and hear of nothing more. */
const patienceMs = 15_000;

const asked = new Map<string, { answer: Promise<Answer<InboxView>>; at: number }>();

/** A list by its address. Two that want the same at once share one request. */
export function fetchList(address: string): Promise<Answer<InboxView>> {
  for (const [other, { at }] of asked) if (performance.now() - at > warmMs) asked.delete(other);
  const answer = asked.get(address)?.answer ?? fetchListAnew(address);
  return answer;
}

/** The list as it is now, whatever was fetched a moment ago. */
export async function fetchListAnew(address: string): Promise<Answer<InboxView>> {
  const answer = fetchJson<InboxView>(address);
  asked.set(address, { answer, at: performance.now() });
  const { data } = await answer;
  if (data === null) asked.delete(address);
  return answer;
}

/** Whoever was signed out is led to the sign-in page. */
export async function fetchJson<Result>(address: string): Promise<Answer<Result>> {
  const signal = AbortSignal.timeout(patienceMs);
  const headers = { accept: "application/json" };
  const response = await fetch(address, { headers, signal }).catch(() => null);
  if (response?.status === 401) window.location.reload();
  if (response === null || response.status >= 500) return { data: null, later: true };
  if (!response.ok) return { data: null, later: false };
  const data = (await response.json().catch(() => null)) as Result | null;
  return data === null ? { data: null, later: true } : { data };
}
