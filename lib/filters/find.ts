import "server-only";
import { db } from "@/lib/db";
import { AppError } from "@/lib/errors";
import type { Prisma } from "@/prisma/generated/client";
import type { Viewer } from "@/lib/viewer";
import type { FilterSubject } from "./policy";

/** Authorisation is the query: one's own, and those shared with a department one has a role in. */
export function seenBy(viewers: readonly Viewer[]): Prisma.SavedFilterWhereInput {
  const people = viewers.map(({ personId }) => personId);
  const departments = viewers.flatMap(({ memberships }) =>
    memberships.map(({ departmentId }) => departmentId),
  );
  return {
    OR: [
      { ownerId: { in: people }, departmentId: null },
      { departmentId: { in: [...new Set(departments)] } },
    ],
  };
}

/** Throws `not_found` for an unknown filter and for one the viewer does not see. */
export async function findFilter(viewer: Viewer, id: number): Promise<FilterSubject> {
  const filter = await db.savedFilter.findFirst({
    where: { id, ...seenBy([viewer]) },
    select: { ownerId: true, departmentId: true },
  });
  if (filter === null) throw new AppError("not_found", { reason: "filter_not_found" });
  return filter;
}
