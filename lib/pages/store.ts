import { createShelf } from "@/lib/shelf";
import type { PageKind } from "./addresses";
import type { FinishedPage } from "./finish";

export type KeptPage = {
  page: FinishedPage;
  kind: PageKind;
  renderedAt: number;
  generation: number;
  /** An office opens or closes then: the page is rendered anew before anybody is shown it again. */
  validUntil?: number | null;
};

/** fresh: sent. stale: sent while a new one is rendered. expired: only when no new one can be had. */
export type Age = "fresh" | "stale" | "expired";

const second = 1_000;
/** Time alone makes a page old, too: what opens at eight is open at eight without an event. */
const freshMs: Record<PageKind, number> = { content: 60 * second, figures: 60 * second, search: 10 * second };
/** From then on nobody is shown it without need. */
const staleMs: Record<PageKind, number> = {
  content: 600 * second,
  figures: 600 * second,
  search: 60 * second,
};
/** While the database's notices do not reach us, a page may be this old and no older. */
const deafMs = 30 * second;
/** Figures change with every question; so often they are rendered at most. */
const figuresEveryMs = second;

/**
 * A search is hardly ever asked for twice. However many there are, they push out nothing but each other, and take no more
 * memory than this part of all.
 */
const searchShare = 1 / 6;

/**
 * Finished pages in memory, bounded by their bytes; the page asked for least recently goes first. A change of the
 * portal makes all of them expired at once by raising the generation, which costs the same however many there are,
 * and covers the renders that are under way, too: they began before the change.
 */
export function createPageStore(mostBytes: number) {
  const bytesOf = ({ page }: KeptPage): number => page.bytes;
  const searches = createShelf<string, KeptPage>(mostBytes * searchShare, bytesOf);
  const others = createShelf<string, KeptPage>(mostBytes * (1 - searchShare), bytesOf);
  const shelfOf = (kind: PageKind) => (kind === "search" ? searches : others);
  let generation = 0;
  /** Pages that began to be rendered before may show what was taken down. */
  let droppedBefore = 0;
  let figuresChangedAt = 0;
  let deaf = false;

  return {
    get: (key: string, kind: PageKind): KeptPage | undefined => shelfOf(kind).get(key),

    put(key: string, kept: KeptPage): void {
      const shelf = shelfOf(kept.kind);
      // A render that took long must not push out what is newer, nor bring back what was dropped.
      if (kept.generation < Math.max(droppedBefore, shelf.peek(key)?.generation ?? 0)) return;
      shelf.put(key, kept);
    },

    ageOf({ kind, renderedAt, generation: own, validUntil = null }: KeptPage, at: number): Age {
      const age = at - renderedAt;
      if (validUntil !== null && at >= validUntil) return "expired";
      if (own !== generation || age > staleMs[kind] || (deaf && age > deafMs)) return "expired";
      const outdated = kind === "figures" && figuresChangedAt >= renderedAt && age > figuresEveryMs;
      return age > freshMs[kind] || outdated ? "stale" : "fresh";
    },

    /** To be read before a render begins: a page belongs to the generation in which its reading began. */
    generation: (): number => generation,
    /** Something that pages show has changed. */
    expireAll(): void {
      generation += 1;
    },
    /** Something must not be shown any more, not even while the database is away. */
    dropAll(): void {
      generation += 1;
      droppedBefore = generation;
      searches.clear();
      others.clear();
    },
    outdateFigures(at: number): void {
      figuresChangedAt = at;
    },
    setDeaf(value: boolean): void {
      deaf = value;
    },
    isDeaf: (): boolean => deaf,
    size(): { pages: number; bytes: number } {
      const [one, other] = [searches.size(), others.size()];
      return { pages: one.count + other.count, bytes: one.bytes + other.bytes };
    },
  };
}

export type PageStore = ReturnType<typeof createPageStore>;
