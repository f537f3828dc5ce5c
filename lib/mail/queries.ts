import "server-only";
import { db } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { hasRole, type Viewer } from "@/lib/viewer";
import type { Prisma } from "@/prisma/generated/client";
import { compose, type Message } from "./compose";
import { loadDelivery } from "./load-delivery";
import { mayReadMail } from "./policy";
import { deliveryStates, type DeliveryState } from "./status";

const pageSize = 50;

const listed = {
  id: true,
  template: true,
  state: true,
  attempts: true,
  nextAttemptAt: true,
  lastError: true,
  createdAt: true,
  sentAt: true,
  recipientKind: true,
  contact: { select: { label: true, value: true } },
  person: { select: { name: true } },
  question: { select: { code: true } },
} as const;

export type DeliveryListItem = Awaited<ReturnType<typeof listDeliveries>>["items"][number];

/** Newest first, 50 at a time; `before` is the id the last page ended with. Throws `forbidden`. */
export async function listDeliveries(viewer: Viewer, filter: { state?: DeliveryState; before?: number }) {
  if (!mayReadMail(viewer)) throw new AppError("forbidden");
  const rows = await db.delivery.findMany({
    where: {
      ...readableBy(viewer),
      ...(filter.state === undefined ? {} : { state: filter.state }),
      ...(filter.before === undefined ? {} : { id: { lt: filter.before } }),
    },
    orderBy: { id: "desc" },
    take: pageSize + 1,
    select: listed,
  });
  const items = rows.slice(0, pageSize);
  return { items, next: rows.length > pageSize ? (items.at(-1)?.id ?? null) : null };
}

/** How many letters are in each state, for the tabs of the page. Throws `forbidden`. */
export async function countDeliveries(viewer: Viewer): Promise<Record<DeliveryState, number>> {
  if (!mayReadMail(viewer)) throw new AppError("forbidden");
  const groups = await db.delivery.groupBy({ by: ["state"], where: readableBy(viewer), _count: true });
  const counts = Object.fromEntries(deliveryStates.map((state) => [state, 0])) as Record<
    DeliveryState,
    number
  >;
  for (const { state, _count } of groups) counts[state] = _count;
  return counts;
}

/** One delivery with its letter as it was or will be sent, both secrets hidden. Null when there is none. Throws `forbidden`. */
export async function findDelivery(
  viewer: Viewer,
  id: number,
): Promise<{ delivery: DeliveryListItem; message: Message | null } | null> {
  if (!mayReadMail(viewer)) throw new AppError("forbidden");
  const [delivery, row] = await Promise.all([
    db.delivery.findUnique({ where: { id, ...readableBy(viewer) }, select: listed }),
    loadDelivery(id),
  ]);
  if (delivery === null || row === null) return null;
  return { delivery, message: await compose(row, "hidden") };
}

/** Letters tell titles, reasons and answers, and complaints are the coordinators' alone. */
function readableBy(viewer: Viewer): Pick<Prisma.DeliveryWhereInput, "OR"> {
  if (hasRole(viewer, "coordinator")) return {};
  return { OR: [{ question: null }, { question: { kind: { not: "complaint" } } }] };
}
