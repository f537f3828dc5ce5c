import { z } from "zod";
import { requireViewer } from "@/lib/auth";
import { AppError } from "@/lib/errors";
import { mostRows, showInbox } from "@/lib/filters/show-inbox";
import { localeOf } from "@/lib/i18n/messages";
import { route } from "@/lib/route";

const size = z.object({ limit: z.coerce.number().int().min(1).max(mostRows).optional().catch(undefined) });

/** A list of the inbox by its address's query, as the page shows it: what a click on a queue or a filter leads to. */
export const GET = route(async (request, { params }: { params: Promise<{ locale: string }> }) => {
  const viewer = await requireViewer();
  const { searchParams } = new URL(request.url);
  const { limit } = size.parse(Object.fromEntries(searchParams));
  const locale = localeOf((await params).locale);
  const view = await showInbox(viewer, searchParams, { locale, ...(limit !== undefined && { limit }) });
  if (view === null) throw new AppError("forbidden");
  return Response.json(view, { headers: { "cache-control": "no-store" } });
});
