import { z } from "zod";
import { idField } from "@/lib/ids";
import { target, text } from "./desk-schema";

/** The letter as the leader read it, and perhaps changed it. Messages are keys of messages errors. */
export const signApologySchema = z.object({
  code: target.code,
  apologyId: idField("apology_missing"),
  content: text("apology_text_missing", "apology_text_long", 5_000),
});
export type SignApologyInput = z.output<typeof signApologySchema>;
