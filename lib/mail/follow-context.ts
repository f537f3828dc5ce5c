import "server-only";
import { followAddress } from "@/lib/followers/link";
import { confirmWithinDays } from "@/lib/followers/schema";
import type { Locale } from "@/lib/i18n/locales";
import { subscriptionAddress } from "@/lib/subscriptions/link";
import { page } from "./page";
import type { DeliveryRow } from "./load-delivery";

/** What letters to a follower may tell: the public version, and the links that are this follower's own. */
export type FollowContext = {
  title: string;
  questionUrl: string;
  confirmUrl: string;
  confirmUntil: Date;
  unfollowUrl: string;
  /** Everything this address hears of. */
  manageUrl: string;
};

const dayMs = 24 * 3_600_000;

/** Null for everybody else, and when the follower has left. `hide` masks what opens something. */
export function followOf(
  { follower, question, createdAt }: DeliveryRow,
  locale: Locale,
  hide: (secret: string) => string,
): FollowContext | null {
  if (follower === null) return null;
  const version = question?.publicVersion ?? null;
  const address = (purpose: "follow" | "unfollow"): string => hide(followAddress(purpose, follower.id));
  return {
    title: version?.unpublishedAt === null ? version.title : "",
    questionUrl: page(locale, `/hoi-dap/${version?.slug ?? ""}`),
    confirmUrl: page(locale, `/xac-nhan-theo-doi/${address("follow")}`),
    confirmUntil: new Date(createdAt.getTime() + confirmWithinDays * dayMs),
    unfollowUrl: page(locale, `/huy-theo-doi/${address("unfollow")}`),
    manageUrl: page(locale, `/dang-theo-doi/${hide(subscriptionAddress("manageByFollower", follower.id))}`),
  };
}
