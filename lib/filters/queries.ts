import "server-only";
import { z } from "zod";
import { coalesce } from "@/lib/coalesce";
import { countLists, type InboxList } from "@/lib/questions/count-lists";
import { inboxConditions } from "@/lib/questions/inbox-schema";
import { queuesOf, type QueueKey } from "@/lib/questions/queues";
import { plannedOnce } from "@/lib/planned-once";
import { read } from "@/lib/read";
import type { Viewer } from "@/lib/viewer";
import { Prisma } from "@/prisma/generated/client";
import { mayRemove, mayRename, maySee } from "./policy";
import { listQuery } from "./status";

export type SavedFilter = {
  id: number;
  name: string;
  /** The address's query of its list. */
  query: string;
  /** Name of the department it is shared with. */
  department: string | null;
  mayRename: boolean;
  mayRemove: boolean;
  count: number;
};

export type Waiting = { queues: { key: QueueKey; count: number }[]; filters: SavedFilter[] };

/**
 * The viewer's queues and filters with what waits in each, counted to 1.000 at most. Of the shared filters only those
 * whose queue is also the viewer's.
 */
export async function listWaiting(viewer: Viewer): Promise<Waiting> {
  const keys = queuesOf(viewer);
  const queues: InboxList[] = keys.map((queue) => ({ queue, conditions: {} }));
  const [counts, filters] = await Promise.all([countLists(viewer, queues), countFilters(viewer, keys)]);
  return { queues: keys.map((key, index) => ({ key, count: counts[index] ?? 0 })), filters };
}

async function countFilters(viewer: Viewer, keys: readonly QueueKey[]): Promise<SavedFilter[]> {
  const saved = await listFilters(viewer, keys);
  const counts = await countLists(viewer, saved);
  return saved.map(({ filter }, index) => ({ ...filter, count: counts[index] ?? 0 }));
}

const share = coalesce<Viewer, StoredFilter[]>(({ sessionId }) => String(sessionId));
const { compare } = new Intl.Collator("vi");

async function listFilters(viewer: Viewer, keys: readonly QueueKey[]) {
  const found = await share("filters", [viewer], filtersOf);
  return (found.get(String(viewer.sessionId)) ?? []).flatMap(
    ({ id, name, queue: stored, conditions, ...owned }) => {
      const queue = keys.find((key) => key === stored);
      if (queue === undefined) return [];
      const params = new URLSearchParams(`queue=${queue}&${conditions}`);
      return {
        queue,
        conditions: inboxConditions.parse(Object.fromEntries(params)),
        filter: {
          id,
          name,
          query: listQuery(params),
          department: departmentOf(viewer, owned),
          mayRename: mayRename(viewer, owned),
          mayRemove: mayRemove(viewer, owned),
        },
      };
    },
  );
}

/** A shared filter is seen by who has a role there (find.ts), so the viewer knows its name. */
function departmentOf(
  { memberships }: Viewer,
  { departmentId }: { departmentId: number | null },
): string | null {
  return memberships.find((membership) => membership.departmentId === departmentId)?.departmentName ?? null;
}

const storedFilters = z.array(
  z.object({
    id: z.number(),
    ownerId: z.number(),
    departmentId: z.number().nullable(),
    name: z.string(),
    queue: z.string(),
    conditions: z.string(),
  }),
);
type StoredFilter = z.output<typeof storedFilters>[number];

/** Of each viewer; an office that asks at once is answered by one query, and policy.ts says whose each is. */
async function filtersOf(viewers: readonly Viewer[]): Promise<StoredFilter[][]> {
  const people = viewers.map(({ personId }) => personId);
  const departments = viewers.flatMap(({ memberships }) => memberships.map((one) => one.departmentId));
  const query = Prisma.sql`${plannedOnce}
    select id, owner_id as "ownerId", department_id as "departmentId", name, queue, conditions from saved_filters
    where (owner_id = any(${people}::int[]) and department_id is null)
      or department_id = any(${[...new Set(departments)]}::int[])`;
  const found = await read(storedFilters, query);
  const sorted = found.sort((one, other) => compare(one.name, other.name));
  return viewers.map((viewer) => sorted.filter((filter) => maySee(viewer, filter)));
}
