import "server-only";
import { db } from "@/lib/db";
import type { Scored } from "./classify";
import { anyCommune } from "./labels";
import { placeNamed } from "./place-named";
import { read, scoreDepartments, speaksFor, type Asked, type Reading } from "./reading";
import { matchRules, type RuleMatch } from "./rule-matches";
import type { ProposalSource } from "./status";

export type Proposal = {
  departmentId: number;
  departmentName: string;
  source: ProposalSource;
  /** Key in messages status, `routing.…`, with its parameters. */
  reasonKey: RuleMatch["reasonKey"] | "routing.returned" | "routing.words" | "routing.similar";
  params: Record<string, string>;
  /** Whole per cent, 1–99: of proposals that say 80, about 80 of 100 are right. */
  confidence: number;
  /** What in the text spoke for it, as the citizen wrote it. */
  words: string[];
  /** Past questions that spoke for it. */
  similar: { code: string; title: string }[];
  ruleId: number | null;
};

const most = 3;
/** Below that what the words say is a guess. */
const leastProbability = 0.05;
const leastSimilarity = 0.25;
/** A department that gives a question back and names another knows its neighbours. */
const trustInReturn = 0.8;

/**
 * Up to three departments for a question, each with its reason: first the one that a department which gave it back has
 * named, then the rules that match, then what the words and past questions speak for. Departments that have given the
 * question back are not proposed again. Milliseconds, whatever was learned.
 */
export async function proposeDepartments(question: Asked): Promise<Proposal[]> {
  return proposeFrom(await read(question));
}

export async function proposeFrom(reading: Reading): Promise<Proposal[]> {
  const { asked, reference } = reading;
  const [rules, returns] = await Promise.all([matchRules(asked, most), listReturns(asked.id)]);
  const refused = new Set(returns.map(({ departmentId }) => departmentId));
  const scored = scoreDepartments(reading);
  const suggested = returns.find(
    ({ suggestedId }) =>
      suggestedId !== null && !refused.has(suggestedId) && reference.departments.has(suggestedId),
  );
  const candidates = [
    ...(suggested === undefined ? [] : [asReturned(suggested, reading)]),
    ...rules.map(asRule),
    ...scored.flatMap((one) => asWords(one, reading)),
  ];
  const seen = new Set(refused);
  const distinct = candidates.filter(({ departmentId }) => !seen.has(departmentId) && seen.add(departmentId));
  const probabilities = new Map(
    scored.map(({ label, probability }) => [departmentOf(label, reading)?.id, probability]),
  );
  return withConfidence(distinct.slice(0, most), probabilities).map((proposal) =>
    withGrounds(proposal, scored, reading),
  );
}

/** `share` of the chance that is left to it; for words of all chance. */
type Candidate = Omit<Proposal, "words" | "similar" | "confidence"> & { share: number };

type Return = { departmentId: number; departmentName: string; suggestedId: number | null };

/** Newest first. */
async function listReturns(questionId: number | null): Promise<Return[]> {
  if (questionId === null) return [];
  const rejected = await db.assignment.findMany({
    where: { questionId, role: "lead", state: "rejected" },
    orderBy: { id: "desc" },
    select: { departmentId: true, department: { select: { name: true } }, suggestedDepartmentId: true },
  });
  return rejected.map(({ departmentId, department, suggestedDepartmentId }) => ({
    departmentId,
    departmentName: department.name,
    suggestedId: suggestedDepartmentId,
  }));
}

function asReturned({ departmentName, suggestedId }: Return, { reference }: Reading): Candidate {
  const department = reference.departments.get(suggestedId ?? 0);
  return {
    departmentId: department?.id ?? 0,
    departmentName: department?.name ?? "",
    source: "returned",
    reasonKey: "routing.returned",
    params: { department: departmentName },
    share: trustInReturn,
    ruleId: null,
  };
}

function asRule({
  ruleId,
  departmentId,
  departmentName,
  reasonKey,
  params,
  reliability,
}: RuleMatch): Candidate {
  return { departmentId, departmentName, source: "rule", reasonKey, params, share: reliability, ruleId };
}

function asWords({ label, probability, words }: Scored, reading: Reading): Candidate[] {
  const department = departmentOf(label, reading);
  if (department === undefined || probability < leastProbability) return [];
  if (words.length === 0 && similarTo(label, reading).length === 0) return [];
  return [
    {
      departmentId: department.id,
      departmentName: department.name,
      source: "words",
      reasonKey: words.length > 0 ? "routing.words" : "routing.similar",
      params: {},
      share: probability,
      ruleId: null,
    },
  ];
}

/** "The commune's office" is that of the place chosen, or named in the text. */
function departmentOf(label: number, { asked, text, reference }: Reading) {
  if (label !== anyCommune) return reference.departments.get(label);
  const chosen = reference.places.find(({ placeId }) => placeId === asked.placeId);
  const officeId = (chosen ?? placeNamed(text, reference.places))?.officeId ?? null;
  return officeId === null ? undefined : reference.departments.get(officeId);
}

/** Rules and returns take their share of what is left; words divide the rest as if those had not been among them. */
function withConfidence(
  candidates: readonly Candidate[],
  probabilities: ReadonlyMap<number | undefined, number>,
): Omit<Proposal, "words" | "similar">[] {
  let [left, unclaimed] = [1, 1];
  return candidates.map(({ share, ...candidate }) => {
    const byWords = candidate.source === "words";
    const chance = byWords ? (left * share) / Math.max(share, unclaimed) : left * share;
    if (!byWords) {
      left -= chance;
      unclaimed -= probabilities.get(candidate.departmentId) ?? 0;
    }
    return { ...candidate, confidence: Math.min(99, Math.max(1, Math.round(100 * chance))) };
  });
}

function withGrounds(
  proposal: Omit<Proposal, "words" | "similar">,
  scored: readonly Scored[],
  reading: Reading,
): Proposal {
  const own = scored.find(({ label }) => departmentOf(label, reading)?.id === proposal.departmentId);
  return {
    ...proposal,
    words: own?.words ?? [],
    similar: own === undefined ? [] : similarTo(own.label, reading),
  };
}

/** Past questions that are alike enough to be a reason. */
function similarTo(label: number, { neighbours, reference }: Reading): Proposal["similar"] {
  return neighbours
    .filter(({ similarity }) => similarity >= leastSimilarity)
    .filter((neighbour) => speaksFor(label, neighbour, reference))
    .slice(0, most)
    .map(({ code, title }) => ({ code, title }));
}
