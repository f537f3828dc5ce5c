import "server-only";
import { now } from "@/lib/clock";
import { db, type Transaction } from "@/lib/db";
import { localDay } from "@/lib/format";
import { working } from "@/lib/questions/status";

/** openWork: questions that wait for this person's answer, in all departments. */
export type PersonOption = { id: number; name: string; jobTitle: string; openWork: number };

/** Officials of a department today in Asia/Ho_Chi_Minh, by name in Vietnamese order. */
export async function listOfficials(
  departmentId: number,
  reader: Pick<Transaction, "person"> = db,
): Promise<PersonOption[]> {
  const today = new Date(localDay(now()));
  const people = await reader.person.findMany({
    where: {
      disabledAt: null,
      memberships: {
        some: {
          departmentId,
          role: "official",
          validFrom: { lte: today },
          OR: [{ validTo: null }, { validTo: { gte: today } }],
        },
      },
    },
    select: {
      id: true,
      name: true,
      jobTitle: true,
      _count: { select: { questions: { where: { status: { in: [...working] } } } } },
    },
  });
  const { compare } = new Intl.Collator("vi");
  return people
    .map(({ _count, ...person }) => ({ ...person, openWork: _count.questions }))
    .sort((one, other) => compare(one.name, other.name));
}
