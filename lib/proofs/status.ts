/** What a proof may be used for; one for a follower's letter sends no question. */
export const proofPurposes = ["submit", "links", "follow", "reset"] as const;
export type ProofPurpose = (typeof proofPurposes)[number];

/** How long a challenge is good for, in milliseconds. */
export const proofLifetimeMs = 30 * 60_000;
