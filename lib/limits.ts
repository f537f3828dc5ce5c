/** How often something may be tried in a window of seconds, counted from the first try. */
export type Limit = { points: number; duration: number };

/*
 * Per network address (IPv6 by /64) unless another key is named. docs/operations.md shows the same table to whoever
 * runs the portal, and a test keeps the two equal; RATE_LIMITS changes single ones.
 */
export const defaultLimits = {
  // With a proof of work. A carrier's whole town may share one IPv4 address.
  submit: { points: 60, duration: 3_600 },
  // Without one, as from a browser without JavaScript: nothing but patience slows a program down here.
  submitPlain: { points: 10, duration: 3_600 },
  // As many as the forms of one address may carry.
  upload: { points: 150, duration: 3_600 },
  lookup: { points: 30, duration: 600 },
  // By account.
  signin: { points: 10, duration: 600 },
  // Three hundred officials share the address of their office, and all come at half past seven.
  signinAddress: { points: 300, duration: 600 },
  // By account. Wrong codes of the second step: 3 of 1,000,000 are right at a time. Given back when one was right.
  signinCode: { points: 5, duration: 900 },
  invitation: { points: 10, duration: 600 },
  resetRequest: { points: 10, duration: 3_600 },
  resetRequestPlain: { points: 5, duration: 3_600 },
  // By the address the letter goes to, as a hash.
  resetRequestTo: { points: 3, duration: 3_600 },
  reset: { points: 10, duration: 600 },
  // By account: what somebody signed in does with the own account, each with the password.
  ownAccount: { points: 10, duration: 600 },
  rate: { points: 20, duration: 3_600 },
  // What the asker does with an own question: add, withdraw, ask again.
  ownQuestion: { points: 30, duration: 3_600 },
  links: { points: 10, duration: 3_600 },
  linksPlain: { points: 5, duration: 3_600 },
  // By the address the letter goes to, as a hash: nobody's mailbox is to be filled by others.
  linksTo: { points: 3, duration: 3_600 },
  // "Tôi cũng có câu hỏi này", following a question by e-mail, and what the links of those letters do.
  meToo: { points: 60, duration: 3_600 },
  follow: { points: 10, duration: 3_600 },
  followPlain: { points: 5, duration: 3_600 },
  // By the address the letter goes to, as a hash.
  followTo: { points: 3, duration: 3_600 },
  followLink: { points: 60, duration: 3_600 },
  unfound: { points: 60, duration: 3_600 },
  // These seven are counted in memory and shared by the tenth (lib/rate-count.ts). Searches are those that are rendered, narrowed lists too.
  search: { points: 1_200, duration: 600 },
  suggest: { points: 2_400, duration: 600 },
  similar: { points: 600, duration: 600 },
  views: { points: 1_200, duration: 600 },
  // Figures as files and the parts of the sitemap: made anew each time, and nobody needs them often.
  download: { points: 120, duration: 600 },
  challenge: { points: 300, duration: 600 },
  // Files, and ending letters with one click, which a mail provider does for all its people.
  link: { points: 3_000, duration: 600 },
} as const satisfies Record<string, Limit>;

export type LimitedAction = keyof typeof defaultLimits;

/** The part of RATE_LIMITS that names an action, such as `submit=120/3600`; null when one is not understood. */
export function parseLimits(text: string): Partial<Record<LimitedAction, Limit>> | null {
  const changed: Partial<Record<LimitedAction, Limit>> = {};
  for (const part of text.split(",").map((each) => each.trim())) {
    if (part === "") continue;
    const [, name = "", points = "", duration = ""] = /^(\w+)=(\d{1,7})\/(\d{1,6})$/.exec(part) ?? [];
    if (!isLimited(name) || Number(points) < 1 || Number(duration) < 1) return null;
    changed[name] = { points: Number(points), duration: Number(duration) };
  }
  return changed;
}

function isLimited(name: string): name is LimitedAction {
  return Object.hasOwn(defaultLimits, name);
}
