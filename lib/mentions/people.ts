import "server-only";
import { now } from "@/lib/clock";
import type { Transaction } from "@/lib/db";
import { localDay } from "@/lib/format";
import { may } from "@/lib/questions/policy";
import type { Subject } from "@/lib/questions/subject";
import { hasRole, type Viewer } from "@/lib/viewer";
import type { Nameable } from "./named";

/** Everybody who works here today, and whether they may read the notes of this question. */
export type Colleague = Nameable & { department: string; mayRead: boolean };

type Reader = Pick<Transaction, "person">;

/** By name in Vietnamese order. The same policies decide as when they open the question themselves. */
export async function listColleagues(reader: Reader, subject: Subject): Promise<Colleague[]> {
  const today = new Date(localDay(now()));
  const valid = { validFrom: { lte: today }, OR: [{ validTo: null }, { validTo: { gte: today } }] };
  const people = await reader.person.findMany({
    where: { disabledAt: null, memberships: { some: valid } },
    select: {
      id: true,
      name: true,
      email: true,
      memberships: {
        where: valid,
        select: {
          role: true,
          departmentId: true,
          department: { select: { code: true, name: true, kind: true } },
        },
      },
    },
  });
  return people
    .map(({ id, name, email, memberships }) => {
      const viewer: Viewer = {
        ...{ personId: id, sessionId: 0, name, email },
        memberships: memberships.map(({ role, departmentId, department: { code, kind, ...named } }) => ({
          ...{
            role,
            departmentId,
            departmentCode: code,
            departmentName: named.name,
            isRoot: kind === "root",
          },
        })),
      };
      const department = memberships[0]?.department.name ?? "";
      return { id, name, email, department, mayRead: mayReadNotes(viewer, subject) };
    })
    .sort((one, other) => one.name.localeCompare(other.name, "vi"));
}

/** Complaints and denunciations are for coordinators only, as in lib/questions/visible-to.ts. */
function mayReadNotes(viewer: Viewer, subject: Subject): boolean {
  return (subject.kind !== "complaint" || hasRole(viewer, "coordinator")) && may("addNote", viewer, subject);
}
