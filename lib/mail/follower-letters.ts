import "server-only";
import { formatDateTime } from "@/lib/format";
import { link, text, type Template } from "./blocks";

/**
 * To people who follow a published question. They did not ask it: these letters speak of the public version only, and
 * of one that was taken down not even by its title.
 */
export const followerLetters = {
  "follower-confirm": (say, { follow }) => [
    text(say("follower.greeting")),
    text(say("follower.confirm", { title: follow?.title ?? "" })),
    link(say("follower.confirmLink"), follow?.confirmUrl ?? ""),
    text(say("follower.until", { time: follow === null ? "" : formatDateTime(follow.confirmUntil) })),
    text(say("follower.unasked")),
  ],
  "follower-changed": (say, { follow }) => [
    text(say("follower.greeting")),
    text(say("follower.changed", { title: follow?.title ?? "" })),
    link(say("follower.open"), follow?.questionUrl ?? ""),
    text(say("follower.why")),
    link(say("follower.leave"), follow?.unfollowUrl ?? ""),
    link(say("subscriber.manage"), follow?.manageUrl ?? ""),
  ],
  "follower-gone": (say, { follow }) => [
    text(say("follower.greeting")),
    text(say("follower.gone")),
    link(say("follower.openGone"), follow?.questionUrl ?? ""),
    text(say("follower.why")),
    link(say("follower.leave"), follow?.unfollowUrl ?? ""),
    link(say("subscriber.manage"), follow?.manageUrl ?? ""),
  ],
} as const satisfies Record<string, Template>;
