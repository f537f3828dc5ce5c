/** What changes with every reader and so cannot stand in the kept page of a question. */
export type Counts = { count: number; meToo: number };

const asked = new Map<number, Promise<Counts | null>>();

/**
 * Counts this reader once per tab and tells how many there are. One request, however many parts of the page ask. Null
 * when the server cannot be reached: the page then shows what was known when it was made.
 */
export function countsOf(id: number): Promise<Counts | null> {
  const known = asked.get(id) ?? ask(id);
  asked.set(id, known);
  return known;
}

async function ask(id: number): Promise<Counts | null> {
  const seen = `viewed-${String(id)}`;
  const method = sessionStorage.getItem(seen) === null ? "POST" : "GET";
  sessionStorage.setItem(seen, "1");
  try {
    const response = await fetch(`/api/views/${String(id)}`, { method });
    return response.ok ? ((await response.json()) as Counts) : null;
  } catch {
    return null;
  }
}
