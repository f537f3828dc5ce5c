import "server-only";
import { now } from "@/lib/clock";
import { db, transaction } from "@/lib/db";
import { recordForReader } from "@/lib/events/record-for-reader";
import { alternativesTo, synonymIndex } from "@/lib/search/synonym-index";
import { lastCut } from "./cut";
import { matcherOf, type Synonyms } from "./matching";
import { listNews, type DatedNews } from "./news";

/** More is not told: the letter names the list where the rest stands. */
const mostEntries = 100;
const atOnce = 200;

type Cut = ReturnType<typeof lastCut>;

/**
 * Writes the letter of the day for everybody who has not been told since the last cut (07:00 Asia/Ho_Chi_Minh) and for
 * whom there is something new. How far a subscriber was told moves in the transaction that writes the letter, from where
 * it stood: of several instances one writes it, a crash leaves nothing half done, and a day missed is told of with the
 * next. Returns how many letters were written.
 */
export async function makeDigests(signal?: AbortSignal): Promise<number> {
  const cut = lastCut(now());
  const synonyms = await synonymsForAll();
  const news = newsReader(cut.until);
  let letters = 0;
  for (let after = 0; signal?.aborted !== true;) {
    const due = await db.subscriber.findMany({
      where: {
        id: { gt: after },
        toldUntil: { lt: cut.until },
        subscriptions: { some: { confirmedAt: { not: null } } },
      },
      orderBy: { id: "asc" },
      take: atOnce,
      select: {
        id: true,
        toldUntil: true,
        subscriptions: { where: { confirmedAt: { not: null } }, orderBy: { id: "asc" } },
      },
    });
    const last = due.at(-1);
    if (last === undefined) break;
    for (const subscriber of due) {
      const entries = entriesOf(subscriber.subscriptions, await news(subscriber.toldUntil), synonyms);
      if (await write(subscriber, entries, cut)) letters += 1;
    }
    after = last.id;
  }
  return letters;
}

type Subscription = {
  id: number;
  q: string;
  topicId: number | null;
  departmentId: number | null;
  confirmedAt: Date | null;
};
type Entry = { publicVersionId: number; subscriptionId: number };

/** Each new answer once, under the first list it belongs to; nothing from before that list was confirmed. */
function entriesOf(
  subscriptions: readonly Subscription[],
  news: readonly DatedNews[],
  synonyms: Synonyms,
): Entry[] {
  const lists = subscriptions.map((list) => ({ ...list, matches: matcherOf(list, synonyms) }));
  return news.flatMap((one) => {
    const list = lists.find(
      ({ confirmedAt, matches }) => confirmedAt !== null && confirmedAt <= one.publishedAt && matches(one),
    );
    return list === undefined ? [] : [{ publicVersionId: one.id, subscriptionId: list.id }];
  });
}

/** False when another instance was faster, the subscriber has left, or there is nothing to tell. */
async function write(
  { id: subscriberId, toldUntil }: { id: number; toldUntil: Date },
  entries: readonly Entry[],
  { until, day }: Cut,
): Promise<boolean> {
  return transaction(async (tx) => {
    const { count } = await tx.subscriber.updateMany({
      where: { id: subscriberId, toldUntil },
      data: { toldUntil: until },
    });
    if (count === 0 || entries.length === 0) return false;
    const digest = await tx.digest.create({
      data: {
        ...{ subscriberId, day: new Date(day), createdAt: now() },
        digestEntries: { createMany: { data: entries.slice(0, mostEntries) } },
      },
      select: { id: true },
    });
    await recordForReader(tx, { type: "digest.made", data: { digestId: digest.id } });
    return true;
  });
}

/** Nearly everybody was told until the same cut: what was published since is read once. */
function newsReader(until: Date): (from: Date) => Promise<DatedNews[]> {
  let read: { from: number; news: Promise<DatedNews[]> } | undefined;
  return (from) => {
    if (read?.from !== from.getTime()) read = { from: from.getTime(), news: listNews(from, until) };
    return read.news;
  };
}

async function synonymsForAll(): Promise<Synonyms> {
  const index = await synonymIndex();
  return (words) => alternativesTo(words, index);
}
