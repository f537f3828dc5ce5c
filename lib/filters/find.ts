import "server-only";
import { db } from "@/lib/db";
import { AppError } from "@/lib/errors";
import type { Prisma } from "@/prisma/generated/client";
import type { Viewer } from "@/lib/viewer";
import type { FilterSubject } from "./policy";

/** Authorisation is the query: one's own, and those shared with a department one has a role in. */
export function seenBy({ personId, memberships }: Viewer): Prisma.SavedFilterWhereInput {
  const departments = memberships.map(({ departmentId }) => departmentId);
  return { OR: [{ ownerId: personId, departmentId: null }, { departmentId: { in: departments } }] };
}

/** Throws `not_found` for an unknown filter and for one the viewer does not see. */
export async function findFilter(viewer: Viewer, id: number): Promise<FilterSubject> {
  const filter = await db.savedFilter.findFirst({
    where: { id, ...seenBy(viewer) },
    select: { ownerId: true, departmentId: true },
  });
  if (filter === null) throw new AppError("not_found", { reason: "filter_not_found" });
  return filter;
}
