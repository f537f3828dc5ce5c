import "server-only";
import { chain } from "@/lib/events/record";
import type { AuditFault } from "./status";
import { streamEvents, type StreamedEvent } from "./stream";

/** One question's events, link by link; remembers the first that does not hold. */
export class QuestionChain {
  readonly questionId: number;
  code: string | null = null;
  /** When each event happened and where it left the chain, for the anchors of past days. */
  readonly steps: { at: number; hash: string | null }[] = [];
  fault: { fault: AuditFault; eventId: number | null } | null = null;
  #head: string | null = null;
  #previous: string | null = null;

  constructor(questionId: number) {
    this.questionId = questionId;
  }

  add(event: StreamedEvent): void {
    const { id, type, questionId, actorId, departmentId, data, createdAt, previousHash, hash } = event;
    const content = { type, questionId, actorId, departmentId, data, at: createdAt.toISOString() };
    if (previousHash !== this.#previous) this.#note("unlinked", id);
    else if (hash !== chain(previousHash, content)) this.#note("changed", id);
    this.#previous = hash;
    this.code = event.code;
    this.#head = event.headHash;
    this.steps.push({ at: createdAt.getTime(), hash });
  }

  /** After the last event: does the question's own row know where its chain ends? */
  end(): void {
    if (this.code === null) this.#note("lost", null);
    else if (this.#head !== this.#previous) this.#note("head", null);
  }

  #note(fault: AuditFault, eventId: number | null): void {
    this.fault ??= { fault, eventId };
  }
}

/** The chains of all questions from this one on, each complete, one in memory at a time. */
export async function* streamChains(firstQuestionId = 0): AsyncGenerator<QuestionChain> {
  let chain: QuestionChain | undefined;
  for await (const event of streamEvents(firstQuestionId)) {
    if (chain !== undefined && chain.questionId !== event.questionId) {
      yield chain;
      chain = undefined;
    }
    chain ??= new QuestionChain(event.questionId);
    chain.add(event);
  }
  if (chain !== undefined) yield chain;
}
