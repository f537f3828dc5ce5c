import "server-only";
import { z } from "zod";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { localDay } from "@/lib/format";
import type { Evidence } from "./evidence";
import { anyCommune, departmentLabel } from "./labels";
import { priorOf } from "./prior";

/** A former or present name of a place. */
export type PlaceName = { placeId: number; fullName: string; name: string; officeId: number | null };

export type Reference = {
  /** Departments that take questions today. */
  departments: Map<number, { id: number; name: string; kind: string }>;
  topics: Map<number, { id: number; name: string; nameEn: string }>;
  places: PlaceName[];
  prior: Evidence;
  /** The label that speaks today for a learned one; null when its work went to several or to nobody. */
  current: (label: number) => number | null;
};

const departmentRow = z.object({
  id: z.number(),
  name: z.string(),
  kind: z.string(),
  fields: z.array(z.string()),
  receives: z.boolean(),
  successors: z.array(z.number()),
  formerNames: z.array(z.string()),
});
type DepartmentRow = z.output<typeof departmentRow>;
const topicRow = z.object({
  id: z.number(),
  name: z.string(),
  nameEn: z.string(),
  description: z.string(),
  departmentId: z.number().nullable(),
});
const placeRow = z.object({
  placeId: z.number(),
  fullName: z.string(),
  name: z.string(),
  officeId: z.number().nullable(),
});

/** Working out the words of the reference data takes a few milliseconds, so they are kept for as long as it stays the same. */
let kept: { key: string; prior: Evidence } | null = null;

/** The authority as it stands today in Asia/Ho_Chi_Minh, and what its names and fields say about texts. */
export async function loadReference(): Promise<Reference> {
  const today = localDay(now());
  const [departments, topics, places] = await Promise.all([
    listDepartments(today),
    listTopics(today),
    listPlaceNames(today),
  ]);
  const receiving = new Map(departments.filter(({ receives }) => receives).map((row) => [row.id, row]));
  return {
    departments: receiving,
    topics: new Map(topics.map((topic) => [topic.id, topic])),
    places,
    prior: priorFor([...receiving.values()], topics),
    current: (label) => currentLabel(label, new Map(departments.map((row) => [row.id, row]))),
  };
}

function priorFor(departments: DepartmentRow[], topics: z.output<typeof topicRow>[]): Evidence {
  const key = JSON.stringify([departments, topics]);
  if (kept?.key === key) return kept.prior;
  const kinds = new Map(departments.map(({ id, kind }) => [id, kind]));
  const prior = priorOf(
    departments.map(({ id, kind, name, fields, formerNames }) => ({
      label: departmentLabel({ id, kind }),
      // The name of one commune is no reason for another.
      name: kind === "commune" ? "" : name,
      fields,
      formerNames: kind === "commune" ? [] : formerNames,
    })),
    topics.map(({ id, name, description, departmentId }) => {
      const kind = departmentId === null ? undefined : kinds.get(departmentId);
      const label =
        departmentId === null || kind === undefined ? null : departmentLabel({ id: departmentId, kind });
      return { id, name, description, label };
    }),
  );
  kept = { key, prior };
  return prior;
}

function currentLabel(label: number, departments: ReadonlyMap<number, DepartmentRow>): number | null {
  if (label <= anyCommune) return label;
  const department = departments.get(label);
  if (department === undefined) return null;
  if (department.receives || department.successors.length !== 1) return department.receives ? label : null;
  const [successor] = department.successors;
  return successor === undefined || successor === label ? null : currentLabel(successor, departments);
}

async function listDepartments(today: string): Promise<DepartmentRow[]> {
  const found = await db.$queryRaw`
    select d.id, d.name, d.kind::text as kind, d.fields,
           d.accepts_questions and d.valid_from <= ${today}::date
             and (d.valid_to is null or d.valid_to >= ${today}::date) as receives,
           array(select successor_id from department_successions s where s.predecessor_id = d.id) as successors,
           array(select p.name from department_successions s join departments p on p.id = s.predecessor_id
                 where s.successor_id = d.id order by p.name) as "formerNames"
    from departments d order by d.id`;
  return z.array(departmentRow).parse(found);
}

/** With the department to which the first rule for the whole province sends the topic. */
async function listTopics(today: string): Promise<z.output<typeof topicRow>[]> {
  const found = await db.$queryRaw`
    select t.id, t.name, t.name_en as "nameEn", t.description, rule.department_id as "departmentId"
    from topics t
    left join lateral (
      select r.department_id from routing_rules r
      join departments d on d.id = r.department_id and d.accepts_questions
        and d.valid_from <= ${today}::date and (d.valid_to is null or d.valid_to >= ${today}::date)
      where r.topic_id = t.id and r.place_id is null and r.active order by r.position, r.id limit 1
    ) rule on true
    where t.active order by t.id`;
  return z.array(topicRow).parse(found);
}

async function listPlaceNames(today: string): Promise<PlaceName[]> {
  const found = await db.$queryRaw`
    select p.id as "placeId", p.full_name as "fullName", n.name, d.id as "officeId"
    from places p
    left join departments d on d.id = p.department_id and d.accepts_questions
      and d.valid_from <= ${today}::date and (d.valid_to is null or d.valid_to >= ${today}::date)
    cross join lateral (
      select p.full_name as name union select a.name from place_aliases a where a.place_id = p.id
    ) n
    where p.valid_from <= ${today}::date and (p.valid_to is null or p.valid_to >= ${today}::date)
    order by p.id, n.name`;
  return z.array(placeRow).parse(found);
}
