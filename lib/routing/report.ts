import "server-only";
import { z } from "zod";
import { Prisma } from "@/prisma/generated/client";
import { db } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { localYear, timeZone } from "@/lib/format";
import { hasAnyRole, type Viewer } from "@/lib/viewer";

/** How proposals did in the assignments that people made. */
export type ProposalFigures = {
  assigned: number;
  /** The first proposal got the question and kept it. */
  first: number;
  /** One of the three did. */
  firstThree: number;
  /** Assignments given back or recalled: right for nobody. */
  undone: number;
  /** Mean confidence of the first proposals, in per cent; null without any. */
  said: number | null;
};
export type ProposalRow = ProposalFigures & {
  /** yyyy-MM in Asia/Ho_Chi_Minh. */
  month: string;
  departmentId: number;
  departmentName: string;
  departmentNameEn: string | null;
};

const figures = {
  assigned: z.number(),
  first: z.number(),
  firstThree: z.number(),
  undone: z.number(),
  said: z.number().nullable(),
};
const totalRow = z.object(figures);
const row = z.object({
  ...figures,
  month: z.string(),
  departmentId: z.number(),
  departmentName: z.string(),
  departmentNameEn: z.string().nullable(),
});

const columns = Prisma.sql`
  count(*)::int as assigned,
  count(*) filter (where kept and p.department_ids[1] = a.department_id)::int as first,
  count(*) filter (where kept and a.department_id = any(p.department_ids))::int as "firstThree",
  count(*) filter (where not kept)::int as undone,
  round(avg(p.confidences[1]))::int as said`;

/** Every lead assignment made by a person in the calendar year, in Vietnam's time, counts once, under its own month. */
function assignmentsOf(year: number): Prisma.Sql {
  const from = new Date(`${String(year)}-01-01T00:00:00+07:00`);
  const to = new Date(`${String(year + 1)}-01-01T00:00:00+07:00`);
  return Prisma.sql`
    routing_proposals p
    join assignments a on a.id = p.assignment_id
    join departments d on d.id = a.department_id
    cross join lateral (select a.state not in ('rejected', 'recalled') as kept) k
    where p.created_at >= ${from} and p.created_at < ${to}`;
}

/** Coordinators live with the proposals, administrators with the rules. */
export function mayReadProposalReport(viewer: Viewer): boolean {
  return hasAnyRole(viewer, ["coordinator", "admin"]);
}

/** Per month, newest first, and department that was given the questions, in Vietnamese order. */
export async function listProposalFigures(viewer: Viewer, year: number): Promise<ProposalRow[]> {
  check(viewer);
  const found = await db.$queryRaw`
    select to_char(p.created_at at time zone ${timeZone}, 'YYYY-MM') as month,
           d.id as "departmentId", d.name as "departmentName", d.name_en as "departmentNameEn", ${columns}
    from ${assignmentsOf(year)}
    group by month, d.id
    order by month desc, d.name collate "vi-x-icu"`;
  return z.array(row).parse(found);
}

export async function sumProposalFigures(viewer: Viewer, year: number): Promise<ProposalFigures> {
  check(viewer);
  const found = await db.$queryRaw`select ${columns} from ${assignmentsOf(year)}`;
  return z.tuple([totalRow]).parse(found)[0];
}

/** The years with assignments, newest first; always the year of `at`. */
export async function listProposalYears(viewer: Viewer, at: Date): Promise<[number, ...number[]]> {
  check(viewer);
  const { _min: oldest } = await db.routingProposal.aggregate({ _min: { createdAt: true } });
  const last = localYear(at);
  const first = oldest.createdAt === null ? last : Math.min(localYear(oldest.createdAt), last);
  return [last, ...Array.from({ length: last - first }, (_, index) => last - index - 1)];
}

function check(viewer: Viewer): void {
  if (!mayReadProposalReport(viewer)) throw new AppError("forbidden");
}
