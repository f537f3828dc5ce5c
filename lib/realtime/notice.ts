import { z } from "zod";

/** What the database says after a commit: ids and rooms, never data. */
const noticeSchema = z.object({
  type: z.string(),
  seq: z.number().int().optional(),
  questionId: z.number().int().optional(),
  sessionId: z.number().int().optional(),
  rooms: z.array(z.string()).default([]),
});
export type Notice = z.output<typeof noticeSchema>;

/** What a browser gets of it. */
export type Hint = { questionId: number; seq: number };

/** Null for anything that is not a notice of ours: any role of the database may NOTIFY. */
export function parseNotice(payload: string | undefined): Notice | null {
  try {
    return noticeSchema.parse(JSON.parse(payload ?? ""));
  } catch {
    return null;
  }
}
