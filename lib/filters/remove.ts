import "server-only";
import type { z } from "zod";
import { db } from "@/lib/db";
import { AppError } from "@/lib/errors";
import type { Viewer } from "@/lib/viewer";
import { findFilter } from "./find";
import { mayRemove } from "./policy";
import type { removeFilterSchema } from "./schema";

/** Throws `not_found` for a filter the actor does not see, `forbidden` for one that is another's to remove. */
export async function removeFilter(
  actor: Viewer,
  { id }: z.output<typeof removeFilterSchema>,
): Promise<void> {
  if (!mayRemove(actor, await findFilter(actor, id)))
    throw new AppError("forbidden", { reason: "filter_of_other" });
  await db.savedFilter.deleteMany({ where: { id } });
}
