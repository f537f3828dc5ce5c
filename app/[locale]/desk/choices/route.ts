import { requireViewer } from "@/lib/auth";
import { listChoices } from "@/lib/filters/choices";
import { localeOf } from "@/lib/i18n/messages";
import { route } from "@/lib/route";

/** What the filter of the inbox offers; asked for when it is opened, because the lists are long. */
export const GET = route(async (_, { params }: { params: Promise<{ locale: string }> }) => {
  const viewer = await requireViewer();
  const choices = await listChoices(viewer, localeOf((await params).locale));
  return Response.json(choices, { headers: { "cache-control": "private, max-age=60" } });
});
