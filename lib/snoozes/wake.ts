import "server-only";
import { z } from "zod";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db";
import { isRunning } from "./active";
import { tellPerson } from "./tell";

const woken = z.array(z.object({ personId: z.number(), questionId: z.number() }));

/** So many a round; the next one goes on. */
const batch = 200;

/**
 * Brings back what is due: the lists show it by themselves, this tells the open desks and remembers when. Any number
 * of processes may do it at once. Returns how many this call brought back.
 */
export async function wakeSnoozes(): Promise<number> {
  const at = now();
  return transaction(async (tx) => {
    const rows = await tx.$queryRaw`
      update snoozes set ended_at = ${at} where id in (
        select s.id from snoozes s join questions k on k.id = s.question_id
        where s.ended_at is null and not ${isRunning(at)}
        order by s.id limit ${batch} for update of s skip locked)
      returning person_id as "personId", question_id as "questionId"`;
    const ended = woken.parse(rows);
    for (const own of ended) await tellPerson(tx, own);
    return ended.length;
  });
}
