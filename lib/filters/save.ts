import "server-only";
import { db } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { mayOpenQueue } from "@/lib/questions/queues";
import type { Viewer } from "@/lib/viewer";
import { orNameTaken } from "./name-taken";
import { mayShareWith } from "./policy";
import type { SaveFilterInput } from "./schema";
import { conditionsQuery, mostFilters } from "./status";

/**
 * Keeps a queue with its conditions under a name, for oneself or for a department. Throws `forbidden` for a queue of
 * another role, `invalid` for a department one has no role in and when there are too many, `conflict` for a name in use.
 */
export async function saveFilter(actor: Viewer, input: SaveFilterInput): Promise<void> {
  const { name, queue, departmentId } = input;
  if (!mayOpenQueue(actor, queue)) throw new AppError("forbidden");
  if (departmentId !== null && !mayShareWith(actor, departmentId))
    throw new AppError("invalid", { fields: { departmentId: "filter_department_wrong" } });
  const scope = departmentId === null ? { ownerId: actor.personId, departmentId } : { departmentId };
  if ((await db.savedFilter.count({ where: scope })) >= mostFilters)
    throw new AppError("invalid", { reason: "filters_many", params: { most: mostFilters } });
  const conditions = conditionsQuery(new URLSearchParams(input.conditions));
  await orNameTaken(
    db.savedFilter.create({ data: { ownerId: actor.personId, departmentId, name, queue, conditions } }),
  );
}
