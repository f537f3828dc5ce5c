import { describe, expect, it } from "vitest";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { confirmFollow } from "@/lib/followers/confirm-follow";
import { follow } from "@/lib/followers/follow";
import { followAddress } from "@/lib/followers/link";
import { compose } from "@/lib/mail/compose";
import { loadDelivery } from "@/lib/mail/load-delivery";
import { setTestClock } from "@/lib/testing/clock";
import { expectRefusal } from "@/lib/testing/find";
import { publishedAnswer } from "@/lib/testing/published-answer";
import { makeSubscriber } from "@/lib/testing/subscriber";
import { useWorld } from "@/lib/testing/use-world";
import { confirmSubscription } from "./confirm-subscription";
import { findSubscribed, findSubscriptionRequest } from "./find";
import { forgetSubscribers } from "./forget";
import { readSubscriptionAddress, subscriptionAddress } from "./link";
import { endManaged, findManaged } from "./managed";
import { endSchema, subscribeSchema } from "./schema";
import { subscribe, wishOf } from "./subscribe";
import { unsubscribe } from "./unsubscribe";

const world = useWorld();
const address = "10.7.0.2";
const email = "doc.gia@thu.example";
const all = { q: "", topicId: null, departmentId: null };
const minute = 60_000;
const dayMs = 24 * 3_600_000;
const later = (ms: number) => setTestClock(new Date(now().getTime() + ms).toISOString());

async function readerEvents(): Promise<string[]> {
  const events = await db.event.findMany({ where: { questionId: null }, orderBy: { id: "asc" } });
  return events.map(({ type }) => type);
}

async function letters() {
  const rows = await db.delivery.findMany({ orderBy: { id: "asc" }, select: { id: true } });
  const loaded = await Promise.all(rows.map(({ id }) => loadDelivery(id)));
  return Promise.all(loaded.map(async (row) => (row === null ? null : compose(row, "shown"))));
}

describe("wishing to hear of a list", () => {
  it("begins with a letter that names it and confirms by a link", async () => {
    const { confirm } = await makeSubscriber(
      email,
      { q: "sổ đỏ", topicId: world.topicId },
      { confirmed: false },
    );
    expect(await readerEvents()).toEqual(["subscription.requested"]);
    const [letter] = await letters();
    expect(letter?.to).toBe(email);
    expect(letter?.text).toContain("Từ khóa “sổ đỏ” · Lĩnh vực Lao động");
    expect(letter?.text).toContain(`/xac-nhan-theo-doi/${confirm}`);
    expect(letter?.headers?.["List-Unsubscribe-Post"]).toBe("List-Unsubscribe=One-Click");
  });

  it("keeps of the address what says nothing", async () => {
    await makeSubscriber(email);
    expect(JSON.stringify(await db.subscriber.findMany())).not.toContain("doc.gia");
    expect(JSON.stringify(await db.event.findMany())).not.toContain("doc.gia");
  });

  it("is one letter for a double click, another one a minute later, and none once confirmed", async () => {
    const { confirm } = await makeSubscriber(email, {}, { confirmed: false });
    await Promise.all([1, 2].map(() => subscribe(all, { email, locale: "vi" })));
    expect(await db.delivery.count()).toBe(1);
    later(2 * minute);
    await subscribe(all, { email, locale: "vi" });
    expect(await db.delivery.count()).toBe(2);
    await confirmSubscription(address, confirm);
    later(4 * minute);
    await subscribe(all, { email, locale: "vi" });
    expect(await db.delivery.count()).toBe(2);
    expect(await db.subscription.count()).toBe(1);
  });

  it("is one row of two wishes at once", async () => {
    await Promise.all([1, 2, 3].map(() => subscribe(all, { email, locale: "vi" })));
    expect([await db.subscriber.count(), await db.subscription.count(), await db.delivery.count()]).toEqual([
      1, 1, 1,
    ]);
  });

  it("reads topic and department of the address, and refuses what there is not", async () => {
    const input = subscribeSchema.parse({ q: "  sổ\n đỏ ", topic: "lao-dong", department: "snv", email });
    expect(await wishOf(input)).toEqual({
      q: "sổ đỏ",
      topicId: world.topicId,
      departmentId: world.homeAffairsId,
    });
    await expectRefusal(wishOf({ ...input, topic: "khong-co", department: "khong-co" }), "invalid", {
      topic: "subscription_topic_unknown",
      department: "subscription_department_unknown",
    });
    const refusal = subscribeSchema
      .safeParse({ q: "a".repeat(201), email: "" })
      .error?.issues.map(({ message }) => message);
    expect(refusal).toEqual(["subscription_words_long", "follow_email_missing"]);
  });
});

describe("the links of these letters", () => {
  it("confirm once, by one of two clicks at once", async () => {
    const { confirm } = await makeSubscriber(email, {}, { confirmed: false });
    await Promise.all([1, 2].map(() => confirmSubscription(address, confirm)));
    expect(await readerEvents()).toEqual(["subscription.requested", "subscription.confirmed"]);
    expect((await findSubscriptionRequest(confirm))?.state).toBe("confirmed");
  });

  it("open nothing when they are wrong, of another kind, or a week old", async () => {
    const { confirm, leave, subscriptionId } = await makeSubscriber(email, {}, { confirmed: false });
    await expectRefusal(confirmSubscription(address, leave), "not_found");
    await expectRefusal(confirmSubscription(address, `${confirm.slice(0, -1)}~`), "not_found");
    await expectRefusal(unsubscribe(confirm), "not_found");
    expect(readSubscriptionAddress("manage", leave)).toBeNull();
    expect(readSubscriptionAddress("manage", followAddress("unfollow", 1))).toBeNull();
    expect(readSubscriptionAddress("confirm", subscriptionAddress("confirm", subscriptionId))).toBe(
      subscriptionId,
    );
    later(8 * dayMs);
    await expectRefusal(confirmSubscription(address, confirm), "conflict");
  });

  it("end everything at once, forget the address and cancel what waits; a second time is no failure", async () => {
    const { leave } = await makeSubscriber(email);
    expect(await findSubscribed(leave)).toEqual({ following: true });
    await Promise.all([unsubscribe(leave), unsubscribe(leave)]);
    expect(await findSubscribed(leave)).toEqual({ following: false });
    expect(await db.subscriber.count()).toBe(0);
    expect(await readerEvents()).toEqual([
      "subscription.requested",
      "subscription.confirmed",
      "subscription.ended",
    ]);
    expect(await db.delivery.findMany({ select: { state: true } })).toEqual([{ state: "cancelled" }]);
    expect(await letters()).toEqual([null]);
  });
});

describe("what an address hears of", () => {
  async function readerOfBoth() {
    const { questionId } = await publishedAnswer(world);
    const { slug } = await db.publicVersion.findFirstOrThrow({ where: { questionId } });
    await follow({ slug, email, locale: "vi" });
    const { id: followerId } = await db.follower.findFirstOrThrow();
    await confirmFollow(address, followAddress("follow", followerId));
    const first = await makeSubscriber(email, { topicId: world.topicId });
    const second = await makeSubscriber(email, { q: "hợp đồng" }, { confirmed: false });
    return { questionId, followerId, first, second };
  }

  it("is shown by a link of either letter: lists and questions, the address masked", async () => {
    const { followerId, first, questionId } = await readerOfBoth();
    for (const token of [first.manage, subscriptionAddress("manageByFollower", followerId)]) {
      const managed = await findManaged(token, "vi");
      if (managed === null || managed === "over") throw new Error("nothing shown");
      expect(managed.email).toBe("d•••@thu.example");
      expect(managed.lists.map(({ parts, confirmed }) => [parts[0]?.value, confirmed])).toEqual([
        ["Lao động", true],
        ["hợp đồng", false],
      ]);
      expect(managed.questions.map(({ title }) => title)).toEqual(["Thời hạn hợp đồng lao động"]);
    }
    await db.publicVersion.update({ where: { questionId }, data: { unpublishedAt: now() } });
    expect(await findManaged(first.manage, "vi")).toMatchObject({ questions: [{ title: null }] });
  });

  it("ends one by one, and with the last list the address goes", async () => {
    const { first, second, followerId } = await readerOfBoth();
    await endManaged(first.manage, { what: "list", id: first.subscriptionId });
    expect(await db.subscription.count()).toBe(1);
    await endManaged(first.manage, { what: "question", id: followerId });
    expect(await db.follower.count()).toBe(0);
    await endManaged(first.manage, { what: "list", id: second.subscriptionId });
    expect(await db.subscriber.count()).toBe(0);
    expect(await findManaged(first.manage, "vi")).toBe("over");
    await endManaged(first.manage, { what: "all", id: 0 });
  });

  it("ends all at once", async () => {
    const { first } = await readerOfBoth();
    await endManaged(first.manage, { what: "all", id: 0 });
    expect([await db.subscriber.count(), await db.follower.count()]).toEqual([0, 0]);
  });

  it("is nobody else's: not to be seen, not to be ended", async () => {
    const { first } = await readerOfBoth();
    const other = await makeSubscriber("nguoi.khac@thu.example", { q: "khác" });
    await endManaged(other.manage, { what: "list", id: first.subscriptionId });
    await endManaged(other.manage, { what: "question", id: (await db.follower.findFirstOrThrow()).id });
    expect([await db.subscription.count(), await db.follower.count()]).toEqual([3, 1]);
    expect(await findManaged("r1.x", "vi")).toBeNull();
    await expectRefusal(endManaged("r1.x", { what: "all", id: 0 }), "not_found");
    expect(endSchema.safeParse({ what: "everything" }).success).toBe(false);
    expect(endSchema.parse({ what: "all" })).toEqual({ what: "all", id: 0 });
  });
});

it("what nobody confirmed in a week is forgotten, with an address that has nothing else", async () => {
  await makeSubscriber(email, {}, { confirmed: false });
  const kept = await makeSubscriber("co.xac.nhan@thu.example");
  later(8 * dayMs);
  expect(await forgetSubscribers()).toBe(1);
  expect(await db.subscriber.findMany({ select: { id: true } })).toEqual([{ id: kept.id }]);
});
