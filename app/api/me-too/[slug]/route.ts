import { isAppError } from "@/lib/errors";
import { countMeToo } from "@/lib/followers/count-me-too";
import { addressIn } from "@/lib/i18n/address";
import { localeOf } from "@/lib/i18n/messages";
import { route } from "@/lib/route";
import { seeOther } from "@/lib/see-other";
import { currentVisitor } from "@/lib/visitor";

type Context = { params: Promise<{ slug: string }> };

/** "Tôi cũng có câu hỏi này": a plain form is led to the page that says what came of it, a script gets the count. */
export const POST = route<Context>(async (request, { params }) => {
  const { slug } = await params;
  const visitor = await currentVisitor();
  if (request.headers.get("accept") === "application/json") {
    const { count } = await countMeToo(visitor, slug);
    return Response.json({ count }, { headers: { "cache-control": "no-store" } });
  }
  const locale = localeOf(new URL(request.url).searchParams.get("locale"));
  const page = addressIn(locale, "/questions/[slug]/follow", { slug: encodeURIComponent(slug) });
  return seeOther(`${page}?xong=${await outcome(countMeToo(visitor, slug))}`);
});

/** The page itself says so when the question is not there. */
async function outcome(counting: Promise<unknown>): Promise<"dem" | "nhieu"> {
  try {
    await counting;
  } catch (error) {
    if (!isAppError(error)) throw error;
    if (error.code === "rate_limited") return "nhieu";
  }
  return "dem";
}
