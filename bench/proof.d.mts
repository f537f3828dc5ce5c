/** What a browser sends with its form for the challenge of /api/challenge, computed here. */
export function proofFrom(challenge: unknown): Promise<string>;
