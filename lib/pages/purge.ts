import type { PageStore } from "./store";

type Heard = { type: string; rooms: readonly string[] };

/** What a notice of the database means for the kept pages. */
export function purge(store: PageStore, { type, rooms }: Heard, at = Date.now()): void {
  if (type === "question.unpublished" || type === "article.unpublished") store.dropAll();
  else if (rooms.includes("public")) store.expireAll();
  else if (type.startsWith("question.") || type.startsWith("answer.")) store.outdateFigures(at);
}
