import "server-only";

/**
 * Where a plain form leads after it was posted. A path only: the browser knows by which host it came, and what a
 * proxy in front says of it is none of ours.
 */
export function seeOther(path: string): Response {
  return new Response(null, { status: 303, headers: { location: path, "cache-control": "no-store" } });
}
