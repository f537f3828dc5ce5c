import "server-only";
import type { Locale } from "@/lib/i18n/locales";
import { listInboxRows } from "@/lib/questions/inbox";
import { inboxSearch } from "@/lib/questions/inbox-schema";
import { orderOf } from "@/lib/questions/queue-sql";
import { homeQueueOf, mayOpenQueue, queuesOf, type QueueKey } from "@/lib/questions/queues";
import type { Viewer } from "@/lib/viewer";
import { nameRows, type NamedRow } from "./name-rows";
import { nameConditions, type ConditionNames } from "./condition-names";
import { listWaiting, type Waiting } from "./queries";
import { listQuery, pageQuery } from "./status";

export type InboxView = Waiting & {
  /** The address's query as it was asked. */
  asked: string;
  /** As it was understood: with the queue, without what is no condition; `page` with the place in the list. */
  query: string;
  page: string;
  queue: QueueKey;
  /** What the viewer is first of all here for; how much waits there stands in the tab's title. */
  home: QueueKey;
  names: ConditionNames;
  rows: NamedRow[];
  /** Newest first. */
  descending: boolean;
  /** Cursor of the next page. */
  next: string | null;
};

/** Three screens of an office monitor; the next ones come by a click. */
const pageRows = 30;
/** A list that was read on and on is fetched again whole up to here. */
export const mostRows = 300;

/** Queues, saved filters and the list an address asks for; null for somebody without any queue. */
export async function showInbox(
  viewer: Viewer,
  params: URLSearchParams,
  { locale, limit = pageRows }: { locale: Locale; limit?: number },
): Promise<InboxView | null> {
  const { queue: wanted, after, ...conditions } = inboxSearch.parse(Object.fromEntries(params));
  const queue = queueFor(viewer, wanted);
  if (queue === undefined) return null;
  const [waiting, names, { rows, next }] = await Promise.all([
    listWaiting(viewer),
    nameConditions(conditions, locale),
    listInboxRows(viewer, queue, { ...conditions, after, limit }),
  ]);
  const understood = new URLSearchParams(
    Object.entries({ queue, ...conditions, after }).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, String(value)]],
    ),
  );
  return {
    ...waiting,
    asked: pageQuery(params),
    query: listQuery(understood),
    page: pageQuery(understood),
    queue,
    home: homeQueueOf(viewer) ?? queue,
    names,
    rows: nameRows(rows, locale),
    descending: orderOf(queue).descending,
    next,
  };
}

/** Without a wish, or with one of another role, the first queue of the viewer's own. */
function queueFor(viewer: Viewer, wanted: QueueKey | undefined): QueueKey | undefined {
  return wanted !== undefined && mayOpenQueue(viewer, wanted) ? wanted : queuesOf(viewer)[0];
}
