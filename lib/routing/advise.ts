import "server-only";
import { hasRole, type Viewer } from "@/lib/viewer";
import { findDuplicates, type Duplicate } from "./duplicates";
import { flagsOf } from "./flags";
import { placeNamed } from "./place-named";
import { proposeFrom, type Proposal } from "./propose";
import { read, scoreTopics, type Asked, type Reading } from "./reading";
import type { Flag, UrgencyProposal } from "./status";
import { proposeUrgency } from "./urgency";

export type TopicProposal = {
  topicId: number;
  name: string;
  nameEn: string;
  confidence: number;
  words: string[];
};
export type PlaceProposal = { placeId: number; fullName: string; words: string[] };

export type Advice = {
  departments: Proposal[];
  /** Only for what the citizen left open. */
  topic: TopicProposal | null;
  place: PlaceProposal | null;
  urgency: UrgencyProposal;
  duplicates: Duplicate[];
  flags: Flag[];
};

/** Below that the list of topics stays without a choice: a wrong one that is there already is easily overlooked. */
const leastTopicProbability = 0.35;

/**
 * What the desk knows about a question before anybody decides. For coordinators only, who see every question: past ones are
 * shown as reasons. Null for everybody else.
 */
export async function advise(viewer: Viewer, question: Asked & { id: number }): Promise<Advice | null> {
  if (!hasRole(viewer, "coordinator")) return null;
  const reading = await read(question);
  const [departments, duplicates] = await Promise.all([proposeFrom(reading), findDuplicates(reading)]);
  return {
    departments,
    duplicates,
    topic: question.topicId === null ? proposeTopic(reading) : null,
    place: question.placeId === null ? proposePlace(reading) : null,
    urgency: proposeUrgency(reading.text),
    flags: flagsOf(reading.text),
  };
}

function proposeTopic(reading: Reading): TopicProposal | null {
  const best = scoreTopics(reading)[0];
  const topic = best === undefined ? undefined : reading.reference.topics.get(-best.label);
  if (best === undefined || topic === undefined || best.probability < leastTopicProbability) return null;
  return {
    topicId: topic.id,
    name: topic.name,
    nameEn: topic.nameEn,
    confidence: Math.min(99, Math.round(100 * best.probability)),
    words: best.words,
  };
}

function proposePlace({ text, reference }: Reading): PlaceProposal | null {
  const place = placeNamed(text, reference.places);
  return place === null ? null : { placeId: place.placeId, fullName: place.fullName, words: [place.name] };
}
