import "server-only";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { localDay } from "@/lib/format";
import { working } from "@/lib/questions/status";
import type { Viewer } from "@/lib/viewer";

const name = { select: { name: true } } as const;

/** The viewer's absences that are not over, and the codes of the open questions that are theirs. */
export async function findOwnAbsences({ personId }: Viewer) {
  const [absences, questions] = await Promise.all([
    db.absence.findMany({
      where: { personId, endedAt: null, toDay: { gte: new Date(localDay(now())) } },
      orderBy: { fromDay: "asc" },
      select: { id: true, fromDay: true, toDay: true, substitute: name },
    }),
    db.question.findMany({
      where: { officialId: personId, status: { in: [...working] } },
      orderBy: [{ dueAt: "asc" }, { id: "asc" }],
      take: 100,
      select: { code: true },
    }),
  ]);
  return { absences, codes: questions.map(({ code }) => code) };
}

/** Rights that the viewer gave or was given and that are not over. */
export async function listOwnDelegations({ personId }: Viewer) {
  return db.delegation.findMany({
    where: {
      OR: [{ givenById: personId }, { givenToId: personId }],
      endedAt: null,
      toDay: { gte: new Date(localDay(now())) },
    },
    orderBy: [{ fromDay: "asc" }, { id: "asc" }],
    select: {
      id: true,
      fromDay: true,
      toDay: true,
      givenById: true,
      givenBy: name,
      givenTo: name,
      department: name,
    },
  });
}

/** Departments that the viewer leads in their own right today, whose leadership they may give for a time. */
export async function listOwnLeaderships({ personId }: Viewer) {
  const today = new Date(localDay(now()));
  const rows = await db.membership.findMany({
    where: {
      ...{ personId, role: "leader", delegatedById: null },
      validFrom: { lte: today },
      OR: [{ validTo: null }, { validTo: { gte: today } }],
    },
    select: { department: { select: { id: true, name: true } } },
  });
  return rows.map(({ department }) => department);
}
