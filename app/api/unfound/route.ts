import { AppError } from "@/lib/errors";
import { route } from "@/lib/route";
import { noteUnfound } from "@/lib/searches/note-unfound";
import { unfoundSchema } from "@/lib/searches/schema";
import { currentVisitor } from "@/lib/visitor";

/** The page without results says what was looked for: the page itself is kept and knows no readers. */
export const POST = route(async (request) => {
  const parsed = unfoundSchema.safeParse(await request.json().catch(() => null));
  if (!parsed.success) throw new AppError("invalid");
  await noteUnfound(await currentVisitor(), parsed.data.q);
  return new Response(null, { status: 204, headers: { "cache-control": "no-store" } });
});
