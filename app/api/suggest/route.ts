import { clientAddress } from "@/lib/auth";
import { AppError } from "@/lib/errors";
import { limitLightly } from "@/lib/rate-limit";
import { route } from "@/lib/route";
import { suggestSchema } from "@/lib/suggestions/schema";
import { suggest } from "@/lib/suggestions/suggest";

/** What a search box shows while somebody types. The same for everybody, so a browser may keep it for a while. */
export const GET = route(async (request) => {
  limitLightly("suggest", await clientAddress());
  const parsed = suggestSchema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!parsed.success) throw new AppError("invalid");
  const suggestions = await suggest(parsed.data.q, parsed.data.locale);
  return Response.json({ suggestions }, { headers: { "cache-control": "public, max-age=60" } });
});
