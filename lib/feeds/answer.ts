import "server-only";

/** As kept pages are found: a feed reader asks again and again, and mostly gets a 304. */
export function atom(xml: string): Response {
  return new Response(xml, { headers: { "content-type": "application/atom+xml; charset=utf-8" } });
}
