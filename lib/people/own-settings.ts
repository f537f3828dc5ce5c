import "server-only";
import { z } from "zod";
import { db } from "@/lib/db";
import type { Viewer } from "@/lib/viewer";

export type OwnSettings = { singleKeys: boolean };

/** How the desk behaves for this person, on every computer. */
export async function findOwnSettings({ personId }: Viewer): Promise<OwnSettings> {
  return db.person.findUniqueOrThrow({ where: { id: personId }, select: { singleKeys: true } });
}

/** A box that is not ticked sends nothing. */
export const ownSettingsSchema = z.object({
  singleKeys: z
    .literal("yes")
    .optional()
    .transform((ticked) => ticked !== undefined),
});

/** Nobody's settings but one's own. */
export async function saveOwnSettings(
  actor: Viewer,
  settings: z.output<typeof ownSettingsSchema>,
): Promise<void> {
  await db.person.update({ where: { id: actor.personId }, data: settings });
}
