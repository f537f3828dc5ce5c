import "server-only";
import type { z } from "zod";
import { db } from "@/lib/db";
import { AppError } from "@/lib/errors";
import type { Viewer } from "@/lib/viewer";
import { findFilter } from "./find";
import { orNameTaken } from "./name-taken";
import { mayRename } from "./policy";
import type { renameFilterSchema } from "./schema";

/** Throws `not_found` for a filter the actor does not see, `forbidden` for another's, `conflict` for a name in use. */
export async function renameFilter(actor: Viewer, input: z.output<typeof renameFilterSchema>): Promise<void> {
  const { id, name } = input;
  if (!mayRename(actor, await findFilter(actor, id)))
    throw new AppError("forbidden", { reason: "filter_of_other" });
  await orNameTaken(db.savedFilter.updateMany({ where: { id, ownerId: actor.personId }, data: { name } }));
}
