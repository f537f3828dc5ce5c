import "server-only";
import { z } from "zod";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { localDay } from "@/lib/format";
import { matchingRules } from "./match-sql";

export type RuleMatch = {
  ruleId: number;
  departmentId: number;
  departmentName: string;
  automatic: boolean;
  /** Key in messages status. */
  reasonKey: "routing.topicAndPlace" | "routing.topic" | "routing.place" | "routing.everything";
  params: Record<string, string>;
  /** 0–1: how often the department it names kept the question, lately. */
  reliability: number;
};

const row = z.object({
  rule_id: z.number(),
  department_id: z.number(),
  department_name: z.string(),
  automatic: z.boolean(),
  topic_name: z.string().nullable(),
  place_name: z.string().nullable(),
  proposed: z.number(),
  kept: z.number(),
});

/** What a rule nobody has tried yet is trusted with: nine of ten. */
const trust = { kept: 9, proposed: 10 };
const lately = 200;

/** The first rules that match, in the order in which they are tried, each with how it did. */
export async function matchRules(
  { topicId, placeId }: { topicId: number | null; placeId: number | null },
  most: number,
): Promise<RuleMatch[]> {
  const found = await db.$queryRaw`
    select m.id as rule_id, m.department_id, m.department_name, m.automatic,
           t.name as topic_name, p.full_name as place_name, past.proposed, past.kept
    from (select ${topicId}::int as topic_id, ${placeId}::int as place_id) q
    cross join lateral (${matchingRules(localDay(now()))} limit ${most}) m
    left join topics t on t.id = m.topic_id
    left join places p on p.id = m.place_id
    cross join lateral (
      select count(*)::int as proposed, count(*) filter (where was_kept)::int as kept
      from (
        select a.department_id = rp.department_ids[1] and a.state not in ('rejected', 'recalled') as was_kept
        from routing_proposals rp join assignments a on a.id = rp.assignment_id
        where rp.rule_id = m.id order by rp.assignment_id desc limit ${lately}
      ) latest
    ) past`;
  return z.array(row).parse(found).map(asMatch);
}

function asMatch(rule: z.output<typeof row>): RuleMatch {
  const { topic_name: topic, place_name: place } = rule;
  return {
    ruleId: rule.rule_id,
    departmentId: rule.department_id,
    departmentName: rule.department_name,
    automatic: rule.automatic,
    reasonKey: reasonOf(topic, place),
    params: { ...(topic === null ? {} : { topic }), ...(place === null ? {} : { place }) },
    reliability: (rule.kept + trust.kept) / (rule.proposed + trust.proposed),
  };
}

function reasonOf(topic: string | null, place: string | null): RuleMatch["reasonKey"] {
  if (topic !== null) return place === null ? "routing.topic" : "routing.topicAndPlace";
  return place === null ? "routing.everything" : "routing.place";
}
