import "server-only";
import type { z } from "zod";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { AppError } from "@/lib/errors";
import type { Viewer } from "@/lib/viewer";
import type { endAbsenceSchema } from "./schema";

/** Back earlier than planned. Throws `not_found` for another's, and for one that was ended already. */
export async function endAbsence(
  actor: Viewer,
  { absenceId }: z.output<typeof endAbsenceSchema>,
): Promise<void> {
  const { count } = await db.absence.updateMany({
    where: { id: absenceId, personId: actor.personId, endedAt: null },
    data: { endedAt: now() },
  });
  if (count === 0) throw new AppError("not_found");
}
