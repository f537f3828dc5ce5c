import "server-only";
import { db } from "@/lib/db";
import { endOf } from "./anchor";
import { AnchorSum } from "./anchor-sum";
import type { QuestionChain } from "./question-chain";
import type { AuditFault, AuditFinding } from "./status";

type Anchor = { day: string; hash: string; previousHash: string | null; events: number; heads: number };
type Counted = Anchor & { end: number; sum: AnchorSum; seen: number };

/** Every anchor there is, counted again from the events in one pass over the questions. */
export class PastAnchors {
  readonly #anchors: Counted[];

  constructor(anchors: readonly Anchor[]) {
    this.#anchors = anchors.map((anchor) => ({
      ...anchor,
      end: endOf(anchor.day).getTime(),
      sum: new AnchorSum(anchor.previousHash, anchor.day),
      seen: 0,
    }));
  }

  get count(): number {
    return this.#anchors.length;
  }

  /** In the order of the questions' ids. On each day counts the last event in the chain that had happened by its end. */
  add({ questionId, steps }: QuestionChain): void {
    const lastOf = new Map<number, number>();
    for (const [step, { at }] of steps.entries()) {
      const first = this.#firstAfter(at);
      lastOf.set(first, step);
      const anchor = this.#anchors[first];
      if (anchor !== undefined) anchor.seen += 1;
    }
    const first = Math.min(...lastOf.keys());
    let last = -1;
    for (const [offset, { sum }] of this.#anchors.slice(first).entries()) {
      last = Math.max(last, lastOf.get(first + offset) ?? -1);
      const head = steps[last]?.hash;
      if (typeof head === "string") sum.add(questionId, head);
    }
  }

  /** What the recorded anchors say and the events do not. */
  findings(): AuditFinding[] {
    let events = 0;
    return this.#anchors.flatMap((anchor, index): AuditFinding[] => {
      events += anchor.seen;
      const { day, sum } = anchor;
      const found = (fault: AuditFault): AuditFinding[] => [
        { fault, day, code: null, questionId: null, eventId: null },
      ];
      if (anchor.previousHash !== (this.#anchors[index - 1]?.hash ?? null)) return found("anchor_chain");
      const holds = sum.digest() === anchor.hash && sum.heads === anchor.heads && events === anchor.events;
      return holds ? [] : found("anchor");
    });
  }

  /** The first anchor whose day ended after this instant. */
  #firstAfter(at: number): number {
    let [low, high] = [0, this.#anchors.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#anchors[middle]?.end ?? 0) > at) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

export async function loadAnchors(): Promise<PastAnchors> {
  const rows = await db.auditAnchor.findMany({ orderBy: { day: "asc" } });
  return new PastAnchors(rows.map((row) => ({ ...row, day: row.day.toISOString().slice(0, 10) })));
}
