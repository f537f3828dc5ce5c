import "server-only";
import { now } from "@/lib/clock";
import { db, type Transaction } from "@/lib/db";
import { localDay } from "@/lib/format";
import { listOfficials } from "@/lib/people/queries";

type Reader = Pick<Transaction, "absence" | "person">;

/** Somebody away today: until which day, and who does the work. */
export type Away = { personId: number; toDay: Date; substituteId: number; substituteName: string };

export async function listAway(
  personIds: readonly number[],
  reader: Pick<Reader, "absence"> = db,
): Promise<Away[]> {
  const today = new Date(localDay(now()));
  const rows = await reader.absence.findMany({
    where: {
      personId: { in: [...personIds] },
      endedAt: null,
      fromDay: { lte: today },
      toDay: { gte: today },
    },
    select: { personId: true, toDay: true, substituteId: true, substitute: { select: { name: true } } },
  });
  return rows.map(({ substitute, ...away }) => ({ ...away, substituteName: substitute.name }));
}

/** So many substitutes of substitutes are asked; a circle of absent people ends there. */
const furthest = 5;

/** Who gets what is meant for this person: their substitute while they are away, where that is an official there. */
export async function standIn(tx: Reader, personId: number, departmentId: number): Promise<number> {
  const officials = new Set((await listOfficials(departmentId, tx)).map(({ id }) => id));
  let hands = personId;
  for (let step = 0; step < furthest; step += 1) {
    const [away] = await listAway([hands], tx);
    if (away === undefined) return hands;
    if (!officials.has(away.substituteId)) break;
    hands = away.substituteId;
  }
  // Nobody who is there: the person meant keeps it.
  return personId;
}
