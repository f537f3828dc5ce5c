import "server-only";
import { z } from "zod";
import { now } from "@/lib/clock";
import { coalesce } from "@/lib/coalesce";
import { plannedOnce } from "@/lib/planned-once";
import { read } from "@/lib/read";
import { Prisma } from "@/prisma/generated/client";
import { isRunning, pointedOutSince } from "./active";

/** `now`: something is out of their sight; `lately`: that, or something came back so shortly that it is pointed out. */
type Snoozes = { now: boolean; lately: boolean };

const share = coalesce<number, Snoozes>(String);
const snoozers = z.array(z.object({ personId: z.number(), running: z.boolean() }));

/** Whether anything is out of this person's sight for now. People who ask at once are looked up by one query. */
export async function hasSnoozed(personId: number): Promise<boolean> {
  return (await find(personId))?.now === true;
}

/** Whether any row of this person's lists is not what it is for everybody. */
export async function hasSnoozedLately(personId: number): Promise<boolean> {
  return (await find(personId))?.lately === true;
}

async function find(personId: number): Promise<Snoozes | undefined> {
  return (await share("people", [personId], whoSnoozes)).get(personId.toString());
}

async function whoSnoozes(personIds: readonly number[]): Promise<Snoozes[]> {
  const at = now();
  const query = Prisma.sql`${plannedOnce}
    select s.person_id as "personId", bool_or(${isRunning(at)}) as running
    from snoozes s join questions k on k.id = s.question_id
    where s.person_id = any(${personIds}::int[]) and (s.ended_at is null or s.ended_at > ${pointedOutSince(at)})
    group by s.person_id`;
  const found = await read(snoozers, query);
  const running = new Map(found.map((row) => [row.personId, row.running]));
  return personIds.map((id) => ({ now: running.get(id) === true, lately: running.has(id) }));
}
