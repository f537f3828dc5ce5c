import "server-only";
import { z } from "zod";
import { now } from "@/lib/clock";
import { coalesce } from "@/lib/coalesce";
import { db } from "@/lib/db";
import { isRunning } from "./active";

const share = coalesce<number, boolean>(String);
const snoozers = z.array(z.object({ personId: z.number() }));

/** Whether anything is out of this person's sight for now. People who ask at once are looked up by one query. */
export async function hasSnoozed(personId: number): Promise<boolean> {
  return (await share("people", [personId], whoSnoozes)).get(personId.toString()) === true;
}

async function whoSnoozes(personIds: readonly number[]): Promise<boolean[]> {
  const found = await db.$queryRaw`
    select distinct s.person_id as "personId" from snoozes s join questions k on k.id = s.question_id
    where s.person_id = any(${personIds}::int[]) and ${isRunning(now())}`;
  const ids = new Set(snoozers.parse(found).map(({ personId }) => personId));
  return personIds.map((id) => ids.has(id));
}
