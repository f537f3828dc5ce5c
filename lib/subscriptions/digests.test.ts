import { describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { compose } from "@/lib/mail/compose";
import { loadDelivery } from "@/lib/mail/load-delivery";
import { deliverNext } from "@/lib/mail/outbox";
import { setTestClock } from "@/lib/testing/clock";
import { publishedAnswer } from "@/lib/testing/published-answer";
import { makeSubscriber } from "@/lib/testing/subscriber";
import { useWorld } from "@/lib/testing/use-world";
import { forgetSubscribers } from "./forget";
import { makeDigests } from "./make-digests";
import { unsubscribe } from "./unsubscribe";

const world = useWorld();
const email = "doc.gia@thu.example";
/** In Vietnam: the evening before, the night, and the morning after seven. */
const evening = "2026-11-25T12:00:00Z";
const night = "2026-11-25T20:00:00Z";
const morning = "2026-11-26T00:05:00Z";
const nextMorning = "2026-11-27T00:05:00Z";

async function publishedAt(
  instant: string,
  more: { title?: string; topicId?: number; departmentId?: number } = {},
) {
  const { publicVersionId: id } = await publishedAnswer(world);
  await db.publicVersion.update({ where: { id }, data: { publishedAt: new Date(instant), ...more } });
  return id;
}

async function digestLetters(secrets: "shown" | "hidden" = "shown") {
  const rows = await db.delivery.findMany({
    where: { template: "subscriber-digest" },
    orderBy: { id: "asc" },
  });
  const loaded = await Promise.all(rows.map(({ id }) => loadDelivery(id)));
  return Promise.all(loaded.map(async (row) => (row === null ? null : compose(row, secrets))));
}

describe("the letter of the day", () => {
  it("tells of everything new in all lists, each question once, with every way out", async () => {
    setTestClock(evening);
    const { leave, manage } = await makeSubscriber(email, { topicId: world.topicId });
    await makeSubscriber(email, { q: "nghỉ phép" });
    await publishedAt(night, { title: "Nghỉ phép năm của người lao động", topicId: world.topicId });
    await publishedAt(night, { title: "Hỏi về nghỉ phép không lương" });
    await publishedAt(night, { title: "Phân loại rác tại nguồn" });
    setTestClock(morning);
    expect(await makeDigests()).toBe(1);
    const [letter] = await digestLetters();
    expect(letter?.to).toBe(email);
    expect(letter?.text).toContain("tính đến 07:00 ngày 26/11/2026");
    expect(letter?.text).toContain("Lĩnh vực Lao động: 1 câu hỏi mới");
    expect(letter?.text).toContain("Từ khóa “nghỉ phép”: 1 câu hỏi mới");
    expect(letter?.text.match(/Nghỉ phép năm/g)).toHaveLength(1);
    expect(letter?.text).not.toContain("rác");
    expect(letter?.text).toContain(`/dang-theo-doi/${manage}`);
    expect(letter?.headers?.["List-Unsubscribe"]).toMatch(
      new RegExp(`^<https?://.*/huy-theo-doi/${leave}>$`),
    );
  });

  it("is written once by several instances, and not again that day", async () => {
    setTestClock(evening);
    await makeSubscriber(email);
    await publishedAt(night);
    setTestClock(morning);
    const made = await Promise.all([1, 2, 3].map(() => makeDigests()));
    expect(made.reduce((sum, one) => sum + one)).toBe(1);
    await publishedAt("2026-11-26T00:03:00Z");
    expect(await makeDigests()).toBe(0);
    expect(await db.digest.count()).toBe(1);
    setTestClock(nextMorning);
    expect(await makeDigests()).toBe(1);
    expect((await digestLetters())[1]?.text).toContain("1 câu hỏi mới");
  });

  it("is whole or not at all: what failed half-way is written with the next round", async () => {
    setTestClock(evening);
    const { id } = await makeSubscriber(email);
    const before = await db.subscriber.findUniqueOrThrow({ where: { id } });
    await publishedAt(night);
    setTestClock(morning);
    // The day's letter stands already, so its key refuses a second one in the middle of the transaction.
    const block = await db.digest.create({ data: { subscriberId: id, day: new Date("2026-11-26") } });
    await expect(makeDigests()).rejects.toThrow();
    expect(await db.subscriber.findUniqueOrThrow({ where: { id } })).toEqual(before);
    await db.digest.delete({ where: { id: block.id } });
    expect(await makeDigests()).toBe(1);
  });

  it("makes up for days on which nothing ran", async () => {
    setTestClock(evening);
    await makeSubscriber(email);
    await publishedAt(night, { title: "Câu hỏi thứ nhất" });
    await publishedAt("2026-11-26T20:00:00Z", { title: "Câu hỏi thứ hai" });
    setTestClock(nextMorning);
    expect(await makeDigests()).toBe(1);
    const [letter] = await digestLetters();
    expect(letter?.text).toMatch(/Câu hỏi thứ hai[^]*Câu hỏi thứ nhất/);
  });

  it("is not written without news, before the confirmation, nor of what is older than it", async () => {
    await publishedAt("2026-11-25T11:00:00Z");
    setTestClock(evening);
    await makeSubscriber(email);
    await makeSubscriber("chua.xac.nhan@thu.example", {}, { confirmed: false });
    setTestClock(morning);
    expect(await makeDigests()).toBe(0);
    const { toldUntil } = await db.subscriber.findFirstOrThrow({ orderBy: { id: "asc" } });
    expect(toldUntil).toEqual(new Date("2026-11-26T00:00:00Z"));
  });

  it("never tells of what was taken down, before or after it was written", async () => {
    setTestClock(evening);
    await makeSubscriber(email);
    const gone = await publishedAt(night, { title: "Đã gỡ trước khi viết" });
    await db.publicVersion.update({ where: { id: gone }, data: { unpublishedAt: new Date(night) } });
    const leaving = await publishedAt(night, { title: "Gỡ sau khi viết" });
    setTestClock(morning);
    expect(await makeDigests()).toBe(1);
    await db.publicVersion.update({ where: { id: leaving }, data: { unpublishedAt: new Date(morning) } });
    await db.delivery.updateMany({ where: { template: "subscriber-confirm" }, data: { state: "sent" } });
    const sent: unknown[] = [];
    await deliverNext({ send: async (message) => void sent.push(message), close: () => undefined });
    expect(sent).toEqual([]);
    expect((await db.delivery.findFirstOrThrow({ where: { template: "subscriber-digest" } })).state).toBe(
      "cancelled",
    );
  });

  it("shows the desk neither the address, nor its links, nor what it looks for", async () => {
    setTestClock(evening);
    const { leave } = await makeSubscriber(email, { q: "hợp đồng" });
    await publishedAt(night);
    setTestClock(morning);
    await makeDigests();
    const [letter] = await digestLetters("hidden");
    expect(JSON.stringify(letter)).not.toContain("doc.gia");
    expect(letter?.text).not.toContain(leave);
    expect(letter?.text).not.toContain("“hợp đồng”");
    expect(letter?.text).toContain("Thời hạn hợp đồng lao động");
  });

  it("speaks the reader's language, and what is more than twenty stands on the list's page", async () => {
    setTestClock(evening);
    await makeSubscriber(email, { departmentId: world.homeAffairsId }, { locale: "en" });
    for (let count = 0; count < 22; count++) await publishedAt(night, { departmentId: world.homeAffairsId });
    setTestClock(morning);
    await makeDigests();
    const [letter] = await digestLetters();
    expect(letter?.subject).toBe("New answers on the question desk in the lists you follow");
    expect(letter?.text).toContain("See 2 more new questions:\nhttp");
    expect(letter?.text).toContain("/en/hoi-dap?don-vi=snv");
    expect(letter?.text.match(/Thời hạn hợp đồng/g)).toHaveLength(20);
  });

  it("that still waits is cancelled when the reader leaves, and forgotten after a month", async () => {
    setTestClock(evening);
    const { leave } = await makeSubscriber(email);
    const kept = await makeSubscriber("con.lai@thu.example");
    await publishedAt(night);
    setTestClock(morning);
    expect(await makeDigests()).toBe(2);
    await unsubscribe(leave);
    const states = await db.delivery.findMany({
      where: { template: "subscriber-digest" },
      orderBy: { id: "asc" },
    });
    expect(states.map(({ state }) => state)).toEqual(["cancelled", "pending"]);
    expect(await db.digest.findMany({ select: { subscriberId: true } })).toEqual([{ subscriberId: kept.id }]);
    setTestClock("2026-12-28T00:00:00Z");
    await forgetSubscribers();
    expect(await db.digest.count()).toBe(0);
  });
});
