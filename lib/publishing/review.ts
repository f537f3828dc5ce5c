import "server-only";
import { db } from "@/lib/db";
import type { Viewer } from "@/lib/viewer";
import { circumstancesOf } from "./circumstances";
import type { PublishInput } from "./schema";
import { settle, type Settled } from "./settle";
import { openForPublication } from "./subject";

/** What the guard says about a public version and the decisions made so far; changes nothing. */
export async function review(actor: Viewer, { decisions = [], ...input }: PublishInput): Promise<Settled> {
  const question = await openForPublication(db, actor, input);
  return settle(input, decisions, await circumstancesOf(db, question));
}
