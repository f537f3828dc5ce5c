import "server-only";
import { z } from "zod";
import type { Prisma } from "@/prisma/generated/client";

const found = z.array(z.object({ id: z.number() }));

/** The question that a duplicate finally follows: its master, or that one's. Null for a question that is none. */
export async function findMaster(
  reader: Pick<Prisma.TransactionClient, "$queryRaw">,
  duplicateId: number,
): Promise<number | null> {
  const rows = await reader.$queryRaw`
    with recursive line (id, master_id, status) as (
      select q.id, q.master_id, q.status from questions q where q.id = ${duplicateId} and q.status = 'duplicate'
      union
      select q.id, q.master_id, q.status from questions q join line on q.id = line.master_id
      where line.status = 'duplicate'
    )
    select id from line where status <> 'duplicate'`;
  return found.parse(rows)[0]?.id ?? null;
}
