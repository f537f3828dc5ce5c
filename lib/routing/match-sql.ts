import "server-only";
import { Prisma } from "@/prisma/generated/client";

/**
 * The rules that match `questions q`, best first: the first by position wins; where positions are equal, a rule for
 * topic and place goes before one for the topic, that before one for the place, that before one for everything.
 * Rules of departments that take no questions today do not count.
 */
export function matchingRules(today: string): Prisma.Sql {
  return Prisma.sql`
    select r.id, r.topic_id, r.place_id, r.department_id, r.automatic, d.name as department_name
    from routing_rules r
    join departments d on d.id = r.department_id and d.accepts_questions
      and d.valid_from <= ${today}::date and (d.valid_to is null or d.valid_to >= ${today}::date)
    where r.active and (r.topic_id is null or r.topic_id = q.topic_id)
      and (r.place_id is null or r.place_id = q.place_id)
    order by r.position, r.topic_id is null, r.place_id is null, r.id`;
}
