/** Tells the server what was not found (public/page.js): robots run no scripts, so editors learn what people miss. */
export function Unfound({ q }: { q: string }) {
  return <span hidden data-unfound={q} />;
}
