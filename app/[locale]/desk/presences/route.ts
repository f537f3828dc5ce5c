import { z } from "zod";
import { requireViewer } from "@/lib/auth";
import { AppError } from "@/lib/errors";
import { listPresent } from "@/lib/realtime/presence";
import { route } from "@/lib/route";

const asked = z.object({ code: z.string().max(30) });

/** Who else is at a question now, for a page that heard that this has changed. */
export const GET = route(async (request) => {
  const viewer = await requireViewer();
  const parsed = asked.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!parsed.success) throw new AppError("invalid");
  const people = await listPresent(viewer, parsed.data.code);
  if (people === null) throw new AppError("not_found");
  return Response.json({ people }, { headers: { "cache-control": "no-store" } });
});
