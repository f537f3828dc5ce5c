import "server-only";
import { db } from "@/lib/db";

const batch = 5_000;

/**
 * Adds up what questions have changed in the figures since the last round. Any number of processes may do so at once:
 * each takes other changes, and all write the sums in one order. Returns how many changes it added up.
 */
export async function foldChanges(): Promise<number> {
  const found = await db.$queryRaw<{ count: number }[]>`
    with taken as (
      delete from figure_changes where id in (
        select id from figure_changes order by id limit ${batch} for update skip locked
      ) returning month, department_id, topic_id, measure, value, amount
    ), added as (
      insert into figure_sums (month, department_id, topic_id, measure, value, amount)
      select month, department_id, topic_id, measure, value, sum(amount) from taken
      group by 1, 2, 3, 4, 5 having sum(amount) <> 0 order by 1, 2, 3, 4, 5
      on conflict (month, department_id, topic_id, measure, value)
        do update set amount = figure_sums.amount + excluded.amount
    )
    select count(*)::int as count from taken`;
  return found[0]?.count ?? 0;
}
