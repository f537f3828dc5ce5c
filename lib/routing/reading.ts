import "server-only";
import { Prisma } from "@/prisma/generated/client";
import { db } from "@/lib/db";
import { classify, type Scored, type Vote } from "./classify";
import { join, type Evidence } from "./evidence";
import { departmentLabel, topicLabel } from "./labels";
import { recall } from "./memory";
import { findNeighbours, type Neighbour } from "./neighbours";
import { loadReference, type Reference } from "./reference";
import { termsOf, type Term } from "./terms";

/** What is asked, as far as routing looks at it. The id is null before the question is stored. */
export type Asked = {
  id: number | null;
  topicId: number | null;
  placeId: number | null;
  title: string;
  content: string;
};

export type Reading = {
  asked: Asked;
  text: string;
  terms: Term[];
  reference: Reference;
  evidence: Evidence;
  /** Past questions that a department has, most alike first. */
  neighbours: Neighbour[];
};

const voters = 20;

/** Everything that is known about the words of a question. Milliseconds, whatever was learned. */
export async function read(asked: Asked): Promise<Reading> {
  const text = `${asked.title}\n${asked.content}`;
  const terms = termsOf(text);
  const [reference, learned, neighbours] = await Promise.all([
    loadReference(),
    recall(
      db,
      terms.map(({ number }) => number),
    ),
    findNeighbours(db, {
      terms,
      exceptId: asked.id,
      learnedOnly: true,
      among: Prisma.sql`e.department_id is not null and q.kind <> 'complaint'`,
    }),
  ]);
  const evidence = join(learned, reference.prior, reference.current);
  return { asked, text, terms, reference, evidence, neighbours };
}

/** Which department the words and the past questions speak for, best first. */
export function scoreDepartments(reading: Reading): Scored[] {
  const { terms, reference, evidence, neighbours } = reading;
  const labels = [...new Set([...reference.departments.values()].map(departmentLabel))].filter(
    (label) => (evidence.masses.get(label) ?? 0) > 0,
  );
  const votes = neighbours.flatMap(({ department, similarity }): Vote[] => {
    const label = department === null ? null : reference.current(department);
    return label === null ? [] : [{ label, similarity }];
  });
  return classify(terms, evidence, labels, votes.slice(0, voters));
}

/** The same for the topics that are in use. */
export function scoreTopics(reading: Reading): Scored[] {
  const { terms, reference, evidence, neighbours } = reading;
  const votes = neighbours.flatMap(({ topic, similarity }): Vote[] =>
    topic === null ? [] : [{ label: topicLabel(topic), similarity }],
  );
  return classify(terms, evidence, [...reference.topics.keys()].map(topicLabel), votes.slice(0, voters));
}

/** Whether what was learned from this past question speaks for the label today. */
export function speaksFor(label: number, { department }: Neighbour, reference: Reference): boolean {
  return department !== null && reference.current(department) === label;
}
