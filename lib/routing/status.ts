import type { Urgency } from "@/lib/questions/status";

/** Why a department is proposed; texts in messages status, `routing.…`. */
export const proposalSources = ["rule", "returned", "words"] as const;
export type ProposalSource = (typeof proposalSources)[number];

/** What a text may look like that a coordinator must see at once; texts in messages desk, `routing.flag.…`. */
export const flagKinds = ["emergency", "denunciation", "complaint"] as const;
export type FlagKind = (typeof flagKinds)[number];

/** Strong: it is one. Soft: it speaks of one. */
export type Flag = { kind: FlagKind; strong: boolean; words: string[] };

export type UrgencyProposal = { urgency: Urgency; words: string[] };

/** Confidence in a word, from 0–100 per cent: colours and numbers alone tell too little. */
export const confidenceLevels = ["high", "medium", "low"] as const;
export function confidenceLevel(percent: number): (typeof confidenceLevels)[number] {
  if (percent >= 80) return "high";
  return percent >= 50 ? "medium" : "low";
}
