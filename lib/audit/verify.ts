import "server-only";
import { loadAnchors, PastAnchors } from "./past-anchors";
import { streamChains, type QuestionChain } from "./question-chain";
import type { AuditFinding } from "./status";
import { firstOfNewest, listHeadsWithoutEvents } from "./stream";

export type Verification = {
  questions: number;
  events: number;
  anchors: number;
  faultCount: number;
  /** The first of them. */
  findings: AuditFinding[];
};

type Scope = {
  /** Only so many of the newest questions, without the anchors; everything when left out. */
  newest?: number | null;
  /** Called now and then while it works. */
  onProgress?: (soFar: Verification) => Promise<void> | void;
};

/** So many findings are told one by one; the rest is counted. */
const told = 100;
const progressEvery = 2_000;

/**
 * Recomputes every link of every chain, compares the heads that the questions hold, and counts the anchors of all past
 * days again. Reports the first broken link of each question. Memory stays bounded, whatever the number of events.
 */
export async function verify({ newest = null, onProgress }: Scope = {}): Promise<Verification> {
  const anchors = newest === null ? await loadAnchors() : new PastAnchors([]);
  const first = newest === null ? 0 : await firstOfNewest(newest);
  const result: Verification = {
    questions: 0,
    events: 0,
    anchors: anchors.count,
    faultCount: 0,
    findings: [],
  };
  const note = (findings: AuditFinding[]): void => {
    result.faultCount += findings.length;
    result.findings.push(...findings.slice(0, told - result.findings.length));
  };
  for await (const chain of streamChains(first)) {
    chain.end();
    anchors.add(chain);
    note(findingsOf(chain));
    result.questions += 1;
    result.events += chain.steps.length;
    if (result.questions % progressEvery === 0) await onProgress?.(result);
  }
  note((await listHeadsWithoutEvents(first)).map(({ id, code }) => lost(id, code)));
  note(anchors.findings());
  return result;
}

function findingsOf({ fault, code, questionId }: QuestionChain): AuditFinding[] {
  return fault === null ? [] : [{ ...fault, code, questionId, day: null }];
}

function lost(questionId: number, code: string): AuditFinding {
  return { fault: "lost", code, questionId, eventId: null, day: null };
}
