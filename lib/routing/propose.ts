import "server-only";
import { z } from "zod";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { listReceivingDepartments } from "@/lib/departments/receiving";
import { localDay } from "@/lib/format";
import { matchFields } from "./match-fields";
import { matchingRules } from "./match-sql";

export type Proposal = {
  departmentId: number;
  departmentName: string;
  source: "rule" | "fields";
  /** Key in messages status, `routing.…`, with its parameters. */
  reasonKey:
    "routing.topicAndPlace" | "routing.topic" | "routing.place" | "routing.everything" | "routing.fields";
  params: Record<string, string>;
  /** The rule receives and assigns by itself. */
  automatic: boolean;
};

type Asked = { topicId: number | null; placeId: number | null; title: string; content: string };

const most = 3;
const ruleRow = z.object({
  department_id: z.number(),
  department_name: z.string(),
  automatic: z.boolean(),
  topic_name: z.string().nullable(),
  place_name: z.string().nullable(),
});

/** Up to three departments for a question, each with its reason: first the rules that match, then fields of work named in the text. */
export async function proposeDepartments(question: Asked): Promise<Proposal[]> {
  const [rules, departments] = await Promise.all([matchRules(question), listReceivingDepartments()]);
  const byFields = matchFields(`${question.title}\n${question.content}`, departments);
  const proposals = [
    ...rules,
    ...byFields.map(({ departmentId, departmentName, phrases }): Proposal => {
      const params = { fields: phrases.join(", ") };
      return {
        departmentId,
        departmentName,
        source: "fields",
        reasonKey: "routing.fields",
        params,
        automatic: false,
      };
    }),
  ];
  const seen = new Set<number>();
  const distinct = proposals.filter(({ departmentId }) => !seen.has(departmentId) && seen.add(departmentId));
  return distinct.slice(0, most);
}

async function matchRules({ topicId, placeId }: Asked): Promise<Proposal[]> {
  const found = await db.$queryRaw`
    select m.department_id, m.department_name, m.automatic, t.name as topic_name, p.full_name as place_name
    from (select ${topicId}::int as topic_id, ${placeId}::int as place_id) q
    cross join lateral (${matchingRules(localDay(now()))} limit ${most}) m
    left join topics t on t.id = m.topic_id
    left join places p on p.id = m.place_id`;
  return z.array(ruleRow).parse(found).map(asProposal);
}

function asProposal(rule: z.output<typeof ruleRow>): Proposal {
  const { topic_name: topic, place_name: place } = rule;
  return {
    departmentId: rule.department_id,
    departmentName: rule.department_name,
    source: "rule",
    reasonKey: reasonOf(topic, place),
    params: { ...(topic === null ? {} : { topic }), ...(place === null ? {} : { place }) },
    automatic: rule.automatic,
  };
}

function reasonOf(topic: string | null, place: string | null): Proposal["reasonKey"] {
  if (topic !== null) return place === null ? "routing.topic" : "routing.topicAndPlace";
  return place === null ? "routing.everything" : "routing.place";
}
