import { z } from "zod";
import { requireViewer } from "@/lib/auth";
import { AppError } from "@/lib/errors";
import { listWaiting } from "@/lib/filters/queries";
import { listInboxRows } from "@/lib/questions/inbox";
import { inboxSearch } from "@/lib/questions/inbox-schema";
import { queueKeys } from "@/lib/questions/queues";
import { route } from "@/lib/route";

/** The inbox asks about a larger burst in parts. */
const mostIds = 100;

const asked = inboxSearch.extend({
  queue: z.enum(queueKeys),
  ids: z
    .string()
    .regex(/^\d{1,9}(,\d{1,9})*$/)
    .transform((list) => list.split(",").map(Number))
    .pipe(z.array(z.number()).max(mostIds)),
});

/**
 * What became of these questions in a list, for the inbox that heard of changes: the rows that are (still) in it and
 * what waits everywhere else, by the queries and with the authorisation of the page. What is missing has left.
 */
export const GET = route(async (request) => {
  const viewer = await requireViewer();
  const parsed = asked.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!parsed.success) throw new AppError("invalid");
  const { queue, ids, ...search } = parsed.data;
  const [{ rows }, waiting] = await Promise.all([
    listInboxRows(viewer, queue, { ...search, ids, limit: ids.length }),
    listWaiting(viewer),
  ]);
  return Response.json({ rows, ...waiting }, { headers: { "cache-control": "no-store" } });
});
