import { articleViews, countArticleView } from "@/lib/articles/count-view";
import { clientAddress } from "@/lib/auth";
import { AppError } from "@/lib/errors";
import { idField } from "@/lib/ids";
import { limitLightly } from "@/lib/rate-limit";
import { route } from "@/lib/route";

type Context = { params: Promise<{ id: string }> };

/** One more reader of an article. */
export const POST = route<Context>(async (_, { params }) => {
  limitLightly("views", await clientAddress());
  return answer(await countArticleView(await idOf(params)));
});

/** How many there were. */
export const GET = route<Context>(async (_, { params }) => {
  limitLightly("views", await clientAddress());
  return answer(await articleViews(await idOf(params)));
});

async function idOf(params: Context["params"]): Promise<number> {
  const parsed = idField("not_found").safeParse((await params).id);
  if (!parsed.success) throw new AppError("not_found");
  return parsed.data;
}

function answer(count: number | null): Response {
  if (count === null) throw new AppError("not_found");
  return Response.json({ count }, { headers: { "cache-control": "no-store" } });
}
