import "server-only";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { localDay } from "@/lib/format";

export type PersonOption = { id: number; name: string; jobTitle: string };

/** Officials of a department today in Asia/Ho_Chi_Minh, by name in Vietnamese order. */
export async function listOfficials(departmentId: number): Promise<PersonOption[]> {
  const today = new Date(localDay(now()));
  const people = await db.person.findMany({
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
    select: { id: true, name: true, jobTitle: true },
  });
  const { compare } = new Intl.Collator("vi");
  return people.sort((one, other) => compare(one.name, other.name));
}
