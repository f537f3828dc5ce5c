import { clientAddress } from "@/lib/auth";
import { AppError } from "@/lib/errors";
import { limitLightly } from "@/lib/rate-limit";
import { route } from "@/lib/route";
import { partOf, streamPart } from "@/lib/sitemap/stream";

type Context = { params: Promise<{ part: string }> };

/** Pages everybody may find, services, articles, and published questions by their number. */
export const GET = route<Context>(async (_, { params }) => {
  limitLightly("download", await clientAddress());
  const pieces = partOf((await params).part);
  if (pieces === null) throw new AppError("not_found");
  return new Response(streamPart(pieces), { headers: { "content-type": "application/xml; charset=utf-8" } });
});
