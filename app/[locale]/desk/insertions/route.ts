import { requireViewer } from "@/lib/auth";
import { AppError } from "@/lib/errors";
import { localeOf } from "@/lib/i18n/messages";
import { listNameable } from "@/lib/mentions/list-nameable";
import { route } from "@/lib/route";
import { listTemplatesFor } from "@/lib/templates/list-for-question";
import { insertionsSchema } from "@/lib/templates/schema";

type Params = { params: Promise<{ locale: string }> };

/** What a list at the cursor offers for an answer or a note; asked for when it is opened first. */
export const GET = route(async (request, { params }: Params) => {
  const viewer = await requireViewer();
  const asked = insertionsSchema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!asked.success) throw new AppError("invalid");
  const { code, source } = asked.data;
  const passages =
    source === "people"
      ? await listNameable(viewer, code)
      : await listTemplatesFor(viewer, code, localeOf((await params).locale));
  return Response.json({ passages }, { headers: { "cache-control": "private, no-store" } });
});
