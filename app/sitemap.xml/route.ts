import { listParts } from "@/lib/sitemap/queries";
import { writeIndex } from "@/lib/sitemap/write";

export const dynamic = "force-dynamic";

/** The parts of the map of the portal, each below the 50.000 addresses the protocol allows (sitemaps.org). */
export async function GET(): Promise<Response> {
  return new Response(writeIndex(await listParts()), {
    headers: { "content-type": "application/xml; charset=utf-8" },
  });
}
