import "server-only";
import { visitorHash, type Visitor } from "@/lib/visitor-hash";
import { isBot } from "./bots";
import { readVisits } from "./queries";
import { recordVisits } from "./record-visits";
import type { VisitFigures } from "./schema";

/*
 * Thousands ask every minute, so nothing is written or read for one of them: whoever asks is remembered, and every few
 * seconds at most all who were seen are written and the figures read once. A visitor who was written down a moment ago
 * is not written again. What is remembered is bounded; it is hashes that are worthless tomorrow.
 */
const everyMs = 3_000;
const writeAgainMs = 60_000;
const mostRemembered = 50_000;
/** A whole office or school may share one address, but not thousands of browsers of which no two are alike. */
const mostOfOneAddress = 200;

export type VisitCounter = {
  /** Counts whoever asks and tells the figures; null when the database has never answered. */
  see: (visitor: Visitor) => Promise<VisitFigures | null>;
  /** Writes what is still to be written. */
  close: () => Promise<void>;
};

export function createVisitCounter(): VisitCounter {
  const written = new Map<string, number>();
  const ofAddress = new Map<string, number>();
  let waiting = new Set<string>();
  /** Of those who wait, who is not in the figures yet. */
  let newcomers = 0;
  let figures: VisitFigures | null = null;
  let readAt = 0;
  let running: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;

  function remember(visitor: Visitor): void {
    if (isBot(visitor.userAgent)) return;
    const hash = visitorHash("visit", visitor);
    const before = written.get(hash);
    if (before !== undefined && Date.now() - before < writeAgainMs) return;
    if (before === undefined && !isAllowed(visitorHash("address", { ...visitor, userAgent: "" }))) return;
    if (before === undefined && !waiting.has(hash)) newcomers += 1;
    waiting.add(hash);
    timer ??= setTimeout(() => void exchange().catch(() => undefined), everyMs).unref();
  }

  function isAllowed(address: string): boolean {
    const count = (ofAddress.get(address) ?? 0) + 1;
    if (ofAddress.size >= mostRemembered) ofAddress.clear();
    ofAddress.set(address, count);
    return count <= mostOfOneAddress;
  }

  /** One write and one read, whoever waits for them. What could not be written is written next time. */
  function exchange(): Promise<void> {
    running ??= work().finally(() => (running = undefined));
    return running;
  }

  async function work(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    const hashes = waiting;
    const told = newcomers;
    waiting = new Set();
    try {
      await recordVisits([...hashes]);
    } catch (error) {
      for (const hash of hashes) if (waiting.size < mostRemembered) waiting.add(hash);
      throw error;
    }
    if (written.size + hashes.size > mostRemembered) written.clear();
    for (const hash of hashes) written.set(hash, Date.now());
    figures = await readVisits();
    readAt = Date.now();
    newcomers -= told;
  }

  return {
    async see(visitor) {
      remember(visitor);
      // The figures of an hour ago would be wrong, those of a moment ago are right for everybody who asks meanwhile.
      if (Date.now() - readAt >= everyMs) await exchange().catch(() => undefined);
      // Whoever reads this is here, also when the figures are of a moment before.
      return figures && { ...figures, online: figures.online + newcomers };
    },
    async close() {
      clearTimeout(timer);
      await running?.catch(() => undefined);
      await recordVisits([...waiting]).catch(() => undefined);
    },
  };
}
