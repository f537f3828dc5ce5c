import { requireViewer } from "@/lib/auth";
import { AppError } from "@/lib/errors";
import { localeOf } from "@/lib/i18n/messages";
import { listNameable } from "@/lib/mentions/list-nameable";
import { route } from "@/lib/route";
import { listPublishedPassages } from "@/lib/questions/published-passages";
import { listTemplatesFor, type Passage } from "@/lib/templates/list-for-question";
import { insertionsSchema } from "@/lib/templates/schema";

type Params = { params: Promise<{ locale: string }> };

/** What a list at the cursor offers for an answer or a note. */
export const GET = route(async (request, { params }: Params) => {
  const viewer = await requireViewer();
  const asked = insertionsSchema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!asked.success) throw new AppError("invalid");
  const { code, source, q } = asked.data;
  const lists: Record<typeof source, () => Promise<Passage[]>> = {
    people: () => listNameable(viewer, code),
    published: () => listPublishedPassages(viewer, code, q),
    templates: async () => listTemplatesFor(viewer, code, localeOf((await params).locale)),
  };
  const passages = await lists[source]();
  return Response.json({ passages }, { headers: { "cache-control": "private, no-store" } });
});
