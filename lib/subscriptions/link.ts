import "server-only";
import { linkToken, sameSecret } from "@/lib/secrets";

/*
 * The links of these letters: a letter for what the number counts, the number, and the token that proves it was in a
 * letter to that address. Followers of one question have links of their own (lib/followers/link.ts), without the letter.
 */
const kinds = {
  /** Confirms one subscription: `/xac-nhan-theo-doi/{…}`. */
  confirm: { letter: "s", subject: "subscription", purpose: "follow" },
  /** Ends every letter to a subscriber: `/huy-theo-doi/{…}`. */
  leave: { letter: "r", subject: "subscriber", purpose: "unfollow" },
  /** Shows and ends what an address hears of: `/dang-theo-doi/{…}`. By its subscriber, or by a follower of a question. */
  manage: { letter: "r", subject: "subscriber", purpose: "manage" },
  manageByFollower: { letter: "f", subject: "follower", purpose: "manage" },
} as const;
export type SubscriptionLink = keyof typeof kinds;

export function subscriptionAddress(kind: SubscriptionLink, id: number): string {
  const { letter, subject, purpose } = kinds[kind];
  return `${letter}${String(id)}.${linkToken(`${subject}/${String(id)}`, purpose, 1)}`;
}

/** Whether a link of a letter is one of these, right or wrong, and not a follower's. */
export function isSubscriptionLink(address: string): boolean {
  return /^[a-z]/.test(address);
}

/** The number; null for a link that is not ours or of another kind. */
export function readSubscriptionAddress(kind: SubscriptionLink, address: string): number | null {
  const id = Number(/^[a-z]([1-9]\d{0,8})\.[\w-]{43}$/.exec(address)?.[1]);
  return Number.isInteger(id) && sameSecret(address, subscriptionAddress(kind, id)) ? id : null;
}
