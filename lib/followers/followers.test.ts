import { describe, expect, it } from "vitest";
import { now } from "@/lib/clock";
import { db, transaction } from "@/lib/db";
import { record } from "@/lib/events/record";
import { compose } from "@/lib/mail/compose";
import { loadDelivery } from "@/lib/mail/load-delivery";
import { setTestClock } from "@/lib/testing/clock";
import { eventsOf, expectRefusal, lettersOf } from "@/lib/testing/find";
import { publishedAnswer } from "@/lib/testing/published-answer";
import { plain } from "@/lib/testing/proof";
import { useWorld } from "@/lib/testing/use-world";
import { confirmFollow } from "./confirm-follow";
import { findFollowRequest } from "./find";
import { countFollowRequest, follow } from "./follow";
import { forgetFollowers } from "./forget";
import { followAddress, readFollowAddress } from "./link";
import { followSchema } from "./schema";
import { unfollow } from "./unfollow";

const world = useWorld();
const address = "10.2.0.1";
const email = "nguoi.doc@thu.example";
const dayMs = 24 * 3_600_000;

async function published() {
  const { questionId } = await publishedAnswer(world);
  const { slug } = await db.publicVersion.findFirstOrThrow({ where: { questionId } });
  return { questionId, slug };
}

async function asked(more: Partial<{ email: string; locale: "vi" | "en" }> = {}) {
  const { questionId, slug } = await published();
  await follow({ slug, email, locale: "vi", ...more });
  const { id } = await db.follower.findFirstOrThrow({ where: { questionId } });
  return { questionId, slug, id, token: followAddress("follow", id), leave: followAddress("unfollow", id) };
}

async function following() {
  const one = await asked();
  await confirmFollow(address, one.token);
  return one;
}

async function newestLetter(secrets: "shown" | "hidden" = "shown") {
  const { id } = await db.delivery.findFirstOrThrow({ orderBy: { id: "desc" } });
  const row = await loadDelivery(id);
  if (row === null) throw new Error("no letter");
  return compose(row, secrets);
}

const tell = (questionId: number, type: "question.published" | "question.unpublished") =>
  transaction((tx) => record(tx, { type, questionId, actorId: null }));

describe("following a published question", () => {
  it("begins with a letter and is told nothing before it is confirmed", async () => {
    const { questionId, token } = await asked();
    expect(await eventsOf(questionId)).toEqual(["follow.requested"]);
    expect(await lettersOf(questionId)).toEqual(["follower-confirm"]);
    const letter = await newestLetter();
    expect(letter?.to).toBe(email);
    expect(letter?.text).toContain(`/xac-nhan-theo-doi/${token}`);
    expect(letter?.text).toContain("Thời hạn hợp đồng lao động");
    await tell(questionId, "question.published");
    expect(await lettersOf(questionId)).toEqual(["follower-confirm"]);
  });

  it("is confirmed once, by one of two clicks at once", async () => {
    const { questionId, token } = await asked();
    await Promise.all([confirmFollow(address, token), confirmFollow(address, token)]);
    expect(await eventsOf(questionId)).toEqual(["follow.requested", "follow.confirmed"]);
    expect((await findFollowRequest(token))?.state).toBe("confirmed");
  });

  it("tells of a new public answer with the way out in letter and headers", async () => {
    const { questionId, leave, slug } = await following();
    await tell(questionId, "question.published");
    const letter = await newestLetter();
    expect(letter?.subject).toBe("Câu trả lời ông/bà theo dõi đã thay đổi");
    expect(letter?.text).toContain(`/hoi-dap/${slug}`);
    expect(letter?.headers?.["List-Unsubscribe"]).toMatch(
      new RegExp(`^<https?://.*/huy-theo-doi/${leave}>$`),
    );
    expect(letter?.headers?.["List-Unsubscribe-Post"]).toBe("List-Unsubscribe=One-Click");
  });

  it("tells of a question that was taken down without repeating a word of it", async () => {
    const { questionId } = await following();
    await db.publicVersion.update({ where: { questionId }, data: { unpublishedAt: now() } });
    await tell(questionId, "question.unpublished");
    const letter = await newestLetter();
    expect(letter?.text).toContain("đã được gỡ khỏi Cổng Hỏi đáp");
    expect(letter?.text).not.toContain("Thời hạn hợp đồng lao động");
  });

  it("writes in the follower's own language, and shows the desk neither address nor link", async () => {
    const { token } = await asked({ locale: "en" });
    const letter = await newestLetter("hidden");
    expect(letter?.subject).toBe("Confirm that you follow a question");
    expect(letter?.text).toContain("/en/xac-nhan-theo-doi/••••");
    expect(JSON.stringify(letter)).not.toContain(email);
    expect(JSON.stringify(letter)).not.toContain(token);
  });

  it("sends one letter for a double click, another one later, and none to who follows already", async () => {
    const { questionId, slug, token } = await asked();
    await follow({ slug, email, locale: "vi" });
    expect(await lettersOf(questionId)).toHaveLength(1);
    setTestClock(new Date(now().getTime() + 2 * 60_000).toISOString());
    await follow({ slug, email, locale: "vi" });
    expect(await lettersOf(questionId)).toHaveLength(2);
    await confirmFollow(address, token);
    setTestClock(new Date(now().getTime() + 4 * 60_000).toISOString());
    await follow({ slug, email, locale: "vi" });
    expect(await lettersOf(questionId)).toHaveLength(2);
  });

  it("leaves alone what is not public", async () => {
    const { questionId, slug } = await published();
    await db.publicVersion.update({ where: { questionId }, data: { unpublishedAt: now() } });
    await follow({ slug, email, locale: "vi" });
    await follow({ slug: "khong-co", email, locale: "vi" });
    expect(await db.follower.count()).toBe(0);
  });
});

describe("links of these letters", () => {
  it("confirm nothing when they are wrong, of the other purpose, or a week old", async () => {
    const { token, leave } = await asked();
    await expectRefusal(confirmFollow(address, `${token.slice(0, -1)}~`), "not_found");
    await expectRefusal(confirmFollow(address, leave), "not_found");
    expect(readFollowAddress("unfollow", token)).toBeNull();
    setTestClock(new Date(now().getTime() + 8 * dayMs).toISOString());
    await expectRefusal(confirmFollow(address, token), "conflict");
    expect(await forgetFollowers()).toBe(1);
    await expectRefusal(confirmFollow(address, token), "not_found");
  });

  it("end the letters at once, forget the address and cancel what waits; a second time is no failure", async () => {
    const { questionId, leave } = await following();
    await tell(questionId, "question.published");
    await Promise.all([unfollow(leave), unfollow(leave)]);
    await unfollow(leave);
    expect(await db.follower.count()).toBe(0);
    expect(await eventsOf(questionId)).toEqual([
      "follow.requested",
      "follow.confirmed",
      "question.published",
      "follow.ended",
    ]);
    const states = await db.delivery.findMany({ orderBy: { id: "asc" }, select: { state: true } });
    expect(states.map(({ state }) => state)).toEqual(["cancelled", "cancelled"]);
    await expectRefusal(unfollow("7.x"), "not_found");
  });
});

describe("asking to follow", () => {
  it("is limited by sender and by mailbox", async () => {
    for (let time = 0; time < 3; time++) await countFollowRequest(`10.3.0.${String(time)}`, plain(email));
    await expectRefusal(countFollowRequest("10.3.0.9", plain(email)), "rate_limited");
    for (let time = 0; time < 5; time++)
      await countFollowRequest(address, plain(`nguoi${String(time)}@thu.example`));
    await expectRefusal(countFollowRequest(address, plain("khac@thu.example")), "rate_limited");
  });

  it("needs an address that could be one", () => {
    const refusalOf = (typed: string) =>
      followSchema.safeParse({ slug: "a", email: typed }).error?.issues[0]?.message;
    expect(refusalOf("")).toBe("follow_email_missing");
    expect(refusalOf("a@")).toBe("email_wrong");
    expect(refusalOf(" Nguoi.Doc@thu.example ")).toBeUndefined();
  });
});
