import type { Asker } from "@/lib/publishing/guard";
import type { QuestionKind } from "../status";
import { unexplainedAbbreviations } from "./abbreviations";
import { namesLegalDocument } from "./basis";
import { lintRules, type Finding, type LintRule } from "./finding";
import { namesNextStep } from "./next-step";
import { ownData } from "./own-data";
import { substance } from "./substance";
import { unfilledPlaces } from "./unfilled";
import { vaguePhrases } from "./vague";

/** What the rules have to know besides the text. */
export type LintContext = {
  kind: QuestionKind;
  /** How many legal documents are cited beside the text. */
  citations: number;
  asker: Asker | null;
  /** The authority's own contacts, which are nobody's personal data. */
  published: readonly string[];
};

/** Praise is thanked for: it needs neither ground nor next step. */
const needsGround = (kind: QuestionKind): boolean => kind !== "praise";

/**
 * What to look at again before an answer is handed in, the gravest first. An empty text has no findings: there is
 * nothing to check yet.
 */
export function lintAnswer(written: string, context: LintContext): Finding[] {
  const text = written.normalize("NFC");
  if (text.trim() === "") return [];
  const tooLittle = substance(text);
  const quotes: Record<LintRule, string[]> = {
    unfilled: unfilledPlaces(text),
    personal_data: ownData(text, context.published, context.asker),
    greeting_only: whole(tooLittle === "greeting_only"),
    too_short: whole(tooLittle === "too_short" && needsGround(context.kind)),
    vague: vaguePhrases(text),
    legal_basis: whole(needsGround(context.kind) && context.citations === 0 && !namesLegalDocument(text)),
    next_step: whole(needsGround(context.kind) && !namesNextStep(text)),
    abbreviation: unexplainedAbbreviations(text),
  };
  return lintRules.flatMap((rule) => quotes[rule].map((quote) => ({ rule, quote: quote.slice(0, 200) })));
}

/** A finding about the whole text quotes nothing. */
const whole = (found: boolean): string[] => (found ? [""] : []);
