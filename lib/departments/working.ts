import "server-only";
import { z } from "zod";
import { now } from "@/lib/clock";
import type { Transaction } from "@/lib/db";
import { localDay } from "@/lib/format";

const found = z.array(z.object({ id: z.number() }));

/**
 * Who does a department's work today in Asia/Ho_Chi_Minh: the department itself while it exists, else the nearest of
 * its successors that takes questions. Null when its work went to nobody.
 */
export async function findWorkingDepartment(tx: Transaction, departmentId: number): Promise<number | null> {
  const today = localDay(now());
  const rows = await tx.$queryRaw`
    with recursive line (id, generation) as (
      select ${departmentId}::int, 0
      union
      select s.successor_id, line.generation + 1 from department_successions s
      join line on s.predecessor_id = line.id
      where s.effective_on <= ${today}::date and line.generation < 20
    )
    select d.id from line join departments d on d.id = line.id
    where d.valid_from <= ${today}::date and (d.valid_to is null or d.valid_to >= ${today}::date)
      and (line.generation = 0 or d.accepts_questions)
    order by line.generation, d.id
    limit 1`;
  return found.parse(rows)[0]?.id ?? null;
}
