import { z } from "zod";
import { requireViewer } from "@/lib/auth";
import { AppError } from "@/lib/errors";
import { countQueues, listInboxRows } from "@/lib/questions/inbox";
import { queueKeys } from "@/lib/questions/queues";
import { route } from "@/lib/route";

/** The inbox asks about a larger burst in parts. */
const mostIds = 100;

const asked = z.object({
  queue: z.enum(queueKeys),
  q: z.string().trim().max(200).default(""),
  ids: z
    .string()
    .regex(/^\d{1,9}(,\d{1,9})*$/)
    .transform((list) => list.split(",").map(Number))
    .pipe(z.array(z.number()).max(mostIds)),
});

/**
 * What became of these questions in a queue, for the inbox that heard of changes: the rows that are (still) in it
 * and the counts of all queues, by the queries and with the authorisation of the page. What is missing has left.
 */
export const GET = route(async (request) => {
  const viewer = await requireViewer();
  const parsed = asked.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!parsed.success) throw new AppError("invalid");
  const { queue, q, ids } = parsed.data;
  const [{ rows }, counts] = await Promise.all([
    listInboxRows(viewer, queue, { q, ids, limit: ids.length }),
    countQueues(viewer),
  ]);
  return Response.json({ rows, counts }, { headers: { "cache-control": "no-store" } });
});
