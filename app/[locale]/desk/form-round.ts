import "server-only";
import { z } from "zod";
import { now } from "@/lib/clock";

const search = z.object({ round: z.string().max(16).catch("").default("") });

/**
 * The key of a form that shows what is saved: it begins anew when its own save has come back, which changes this part
 * of the address. A key made of the version would also change when somebody else saves, and take along what is being
 * typed; without JavaScript a refusal would not find the form it belongs to.
 */
export async function roundOf(searchParams: Promise<unknown>): Promise<string> {
  return search.parse(await searchParams).round;
}

/** For the address after a save. */
export const nextRound = (): { round: string } => ({ round: now().getTime().toString(36) });
