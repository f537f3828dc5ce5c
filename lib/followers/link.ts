import "server-only";
import { linkToken, sameSecret } from "@/lib/secrets";

export type FollowPurpose = "follow" | "unfollow";

/**
 * The last part of `/xac-nhan-theo-doi/{…}` and `/huy-theo-doi/{…}`: the follower's number and the token that proves it
 * was in a letter to that address. Numbers are never given again, so a link outlives the row it stands for.
 */
export function followAddress(purpose: FollowPurpose, id: number): string {
  return `${String(id)}.${linkToken(`follower/${String(id)}`, purpose, 1)}`;
}

/** The follower's number; null for a link that is not ours. */
export function readFollowAddress(purpose: FollowPurpose, address: string): number | null {
  const id = Number(/^([1-9]\d{0,8})\.[\w-]{43}$/.exec(address)?.[1]);
  return Number.isInteger(id) && sameSecret(address, followAddress(purpose, id)) ? id : null;
}
