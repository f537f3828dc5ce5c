import { createHash } from "node:crypto";

export type Card = { body: Buffer; tag: string };

const mostBytes = 16 * 1_048_576;
/** A drawing takes a tenth of a second of a core: more than these wait for none. */
const mostWaiting = 10;

/**
 * Keeps finished cards in memory, those asked for last, and draws one at a time: whoever asks for a thousand different
 * ones must not take the server from its readers. Null when too many wait.
 */
export function createCardStore(limits = { bytes: mostBytes, waiting: mostWaiting }) {
  const kept = new Map<string, Card>();
  const drawing = new Map<string, Promise<Card>>();
  let bytes = 0;
  let last: Promise<unknown> = Promise.resolve();

  function keep(key: string, card: Card): void {
    kept.set(key, card);
    bytes += card.body.length;
    for (const [oldest, { body }] of kept) {
      if (bytes <= limits.bytes) break;
      kept.delete(oldest);
      bytes -= body.length;
    }
  }

  return {
    async get(key: string, draw: () => Promise<Buffer>): Promise<Card | null> {
      const known = kept.get(key);
      if (known !== undefined) {
        // Moved to the end: the first is the one that was asked for longest ago.
        kept.delete(key);
        kept.set(key, known);
        return known;
      }
      const running = drawing.get(key);
      if (running !== undefined) return running;
      if (drawing.size >= limits.waiting) return null;
      const work = last
        .then(draw)
        .then((body) => {
          const card = {
            body,
            tag: `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`,
          };
          keep(key, card);
          return card;
        })
        .finally(() => drawing.delete(key));
      drawing.set(key, work);
      last = work.catch(() => undefined);
      return work;
    },
  };
}
