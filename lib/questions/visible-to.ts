import "server-only";
import { Prisma } from "@/prisma/generated/client";
import { departmentsOf, hasRole, isProvinceLeader, type Viewer } from "@/lib/viewer";

/**
 * Authorisation is the query: the condition on `questions q` for what the viewer may see at all.
 * Coordinators see every question; operators and the province's leader all but complaints; officials and leaders
 * those of their departments, lead or contributing; editors what waits for or went through publication.
 */
export function visibleTo(viewer: Viewer): Prisma.Sql {
  if (hasRole(viewer, "coordinator")) return Prisma.sql`true`;
  const ways = [Prisma.sql`false`];
  if (hasRole(viewer, "operator") || isProvinceLeader(viewer)) ways.push(Prisma.sql`true`);
  if (hasRole(viewer, "editor")) ways.push(Prisma.sql`q.publication <> 'none'`);
  const departments = departmentsOf(viewer);
  if (departments.length > 0) ways.push(workOf(departments));
  return Prisma.sql`(q.kind <> 'complaint' and (${Prisma.join(ways, " or ")}))`;
}

/** Questions that are these departments' work, as lead or contributing; one whose part was waived still reads why. */
function workOf(departments: number[]): Prisma.Sql {
  return Prisma.sql`(q.lead_department_id = any(${departments}::int[]) or exists (
    select from assignments a where a.question_id = q.id and a.department_id = any(${departments}::int[])
      and a.state in ('pending', 'accepted', 'done', 'waived')))`;
}
