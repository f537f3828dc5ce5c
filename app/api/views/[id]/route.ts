import { clientAddress } from "@/lib/auth";
import { AppError } from "@/lib/errors";
import { meToosOf } from "@/lib/followers/count-me-too";
import { idField } from "@/lib/ids";
import { countView, viewsOf } from "@/lib/publishing/count-view";
import { limitLightly } from "@/lib/rate-limit";
import { route } from "@/lib/route";

type Context = { params: Promise<{ id: string }> };

/** One more reader of a published question. */
export const POST = route<Context>(async (_, { params }) => {
  limitLightly("views", await clientAddress());
  const id = await idOf(params);
  return answer(id, await countView(id));
});

/** How many there were. */
export const GET = route<Context>(async (_, { params }) => {
  limitLightly("views", await clientAddress());
  const id = await idOf(params);
  return answer(id, await viewsOf(id));
});

async function idOf(params: Context["params"]): Promise<number> {
  const parsed = idField("not_found").safeParse((await params).id);
  if (!parsed.success) throw new AppError("not_found");
  return parsed.data;
}

/** With how many have the same question: all that the kept page of a question cannot hold. */
async function answer(id: number, count: number | null): Promise<Response> {
  const meToo = await meToosOf({ id });
  if (count === null || meToo === null) throw new AppError("not_found");
  return Response.json({ count, meToo }, { headers: { "cache-control": "no-store" } });
}
