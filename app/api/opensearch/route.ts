import { clientAddress } from "@/lib/auth";
import { AppError } from "@/lib/errors";
import { limitLightly } from "@/lib/rate-limit";
import { route } from "@/lib/route";
import { openSearchSuggestions } from "@/lib/suggestions/open-search";
import { suggestSchema } from "@/lib/suggestions/schema";
import { suggest } from "@/lib/suggestions/suggest";

/** What a browser shows while somebody types into its own search field. */
export const GET = route(async (request) => {
  limitLightly("suggest", await clientAddress());
  const parsed = suggestSchema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!parsed.success) throw new AppError("invalid");
  const { q, locale } = parsed.data;
  return new Response(openSearchSuggestions(q, await suggest(q, locale)), {
    headers: {
      "content-type": "application/x-suggestions+json; charset=utf-8",
      "cache-control": "public, max-age=60",
    },
  });
});
