"use server";

import { currentViewer } from "@/lib/auth";
import { markMentionsSeen } from "@/lib/mentions/mark-seen";
import { z } from "zod";

/** Called by the page when the notes are on the screen; there is no form and nobody waits for an answer. */
export async function mentionsSeenAction(code: string): Promise<void> {
  const viewer = await currentViewer();
  const parsed = z.string().max(40).safeParse(code);
  if (viewer !== null && parsed.success) await markMentionsSeen(viewer, parsed.data);
}
