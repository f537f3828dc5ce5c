import "server-only";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { localDay } from "@/lib/format";

export type ReceivingDepartment = {
  id: number;
  code: string;
  name: string;
  nameEn: string | null;
  kind: string;
  fields: string[];
};

/** Departments that exist today in Asia/Ho_Chi_Minh and take questions, by name in Vietnamese order. */
export async function listReceivingDepartments(): Promise<ReceivingDepartment[]> {
  const today = new Date(localDay(now()));
  const departments = await db.department.findMany({
    where: {
      acceptsQuestions: true,
      validFrom: { lte: today },
      OR: [{ validTo: null }, { validTo: { gte: today } }],
    },
    select: { id: true, code: true, name: true, nameEn: true, kind: true, fields: true },
  });
  const { compare } = new Intl.Collator("vi");
  return departments.sort((one, other) => compare(one.name, other.name));
}
