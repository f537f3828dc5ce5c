import "server-only";
import { formatDate, formatDateTime } from "@/lib/format";
import { sayList, type ListPart } from "@/lib/subscriptions/list-parts";
import { link, text, type Say, type Template } from "./blocks";

/** A letter is read on a telephone: what is more stands on the list's own page. */
const mostTold = 20;

/** To people who hear of new answers once a day. These letters speak of public versions only. */
export const subscriberLetters = {
  "subscriber-confirm": (say, { news }) => [
    text(say("follower.greeting")),
    text(say("subscriber.confirm", { list: nameOf(say, news?.lists[0]?.parts ?? []) })),
    link(say("follower.confirmLink"), news?.confirmUrl ?? ""),
    text(say("follower.until", { time: news === null ? "" : formatDateTime(news.confirmUntil) })),
    text(say("follower.unasked")),
  ],
  "subscriber-digest": (say, { news }) => [
    text(say("follower.greeting")),
    text(say("subscriber.news", { day: news?.day ? formatDate(news.day) : "" })),
    ...(news?.lists ?? []).flatMap(({ parts, url, questions }) => [
      text(say("subscriber.heading", { list: nameOf(say, parts), count: questions.length })),
      ...questions
        .slice(0, mostTold)
        .map(({ title, departmentName, url: own }) =>
          link(departmentName === "" ? title : `${title} (${departmentName})`, own),
        ),
      ...(questions.length > mostTold
        ? [link(say("subscriber.more", { count: questions.length - mostTold }), url)]
        : []),
    ]),
    text(say("subscriber.why")),
    link(say("subscriber.manage"), news?.manageUrl ?? ""),
    link(say("subscriber.leave"), news?.leaveUrl ?? ""),
  ],
} as const satisfies Record<string, Template>;

function nameOf(say: Say, parts: readonly ListPart[]): string {
  return sayList(parts, (key, value) => say(`subscriber.list.${key}`, { value }));
}
