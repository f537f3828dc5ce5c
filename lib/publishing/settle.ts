import { findPersonalData, maskHits, mayBeKept, type Asker, type Hit } from "./guard";
import type { Decision, PublicTexts } from "./schema";
import { publicFields, type HitKind, type PublicField } from "./status";

/** Something found in a field of the public version, once for all its places there, with what was decided about it. */
export type ReviewedHit = {
  field: PublicField;
  kind: HitKind;
  text: string;
  count: number;
  /** The words around its first place. */
  before: string;
  after: string;
  mayKeep: boolean;
  choice: Decision["choice"];
  reason: string;
};

export type Settled = {
  /** With everything hidden that was to be hidden. */
  texts: PublicTexts;
  /** What is still in them, in their order. */
  hits: ReviewedHit[];
  /** Those of them that nobody may publish like this: undecided, kept without a reason, or never to be kept. */
  open: ReviewedHit[];
};

type Circumstances = { published: readonly string[]; asker: Asker | undefined };

const around = 32;

/** Applies what was decided about the hits of a public version and says what is left. Pure. */
export function settle(
  texts: PublicTexts,
  decisions: readonly Decision[],
  { published, asker }: Circumstances,
): Settled {
  const find = (text: string): Hit[] => findPersonalData(text, published, asker);
  const decided = (field: PublicField, text: string): Decision | undefined =>
    decisions.find((decision) => decision.field === field && decision.text === text);
  const hidden = (field: PublicField): string =>
    maskHits(
      texts[field],
      find(texts[field]).filter(({ text }) => decided(field, text)?.choice === "mask"),
    );
  const left: PublicTexts = { title: hidden("title"), content: hidden("content"), answer: hidden("answer") };
  const hits = publicFields.flatMap((field) =>
    once(find(left[field])).map((hit): ReviewedHit => {
      const { choice = null, reason = "" } = decided(field, hit.text) ?? {};
      const { kind, text, position, count } = hit;
      return {
        ...{ field, kind, text, count, choice, reason, mayKeep: mayBeKept(hit) },
        before: left[field].slice(Math.max(0, position - around), position),
        after: left[field].slice(position + text.length, position + text.length + around),
      };
    }),
  );
  return { texts: left, hits, open: hits.filter((hit) => !isKept(hit)) };
}

function isKept({ mayKeep, choice, reason }: ReviewedHit): boolean {
  return mayKeep && choice === "keep" && reason !== "";
}

/** One decision for a text that stands in several places of a field; the strictest of them counts. */
function once(hits: readonly Hit[]): (Hit & { count: number })[] {
  const texts = [...new Set(hits.map(({ text }) => text))];
  return texts.flatMap((text) => {
    const same = hits.filter((hit) => hit.text === text);
    const first = same.find((hit) => !mayBeKept(hit)) ?? same[0];
    return first === undefined ? [] : [{ ...first, count: same.length }];
  });
}
