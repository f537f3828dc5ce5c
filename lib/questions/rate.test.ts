import { afterEach, describe, expect, it } from "vitest";
import { now, setClock } from "@/lib/clock";
import { db } from "@/lib/db";
import { linkToken } from "@/lib/secrets";
import { makePerson } from "@/lib/testing/make";
import { makeQuestion, type MadeQuestion } from "@/lib/testing/make-question";
import { useWorld } from "@/lib/testing/use-world";
import { findRateable, rate } from "./rate";
import { rateAddress } from "./rate-link";

const world = useWorld();
afterEach(() => setClock(null));

async function answered(): Promise<MadeQuestion> {
  const official = await makePerson("official", world.homeAffairsId);
  return makeQuestion({
    status: "answered",
    departmentId: world.homeAffairsId,
    officialId: official.personId,
  });
}

const vote = (token: string) => ({
  token,
  level: "unsatisfied" as const,
  reason: "Chưa rõ",
  locale: "vi" as const,
});

describe("rate", () => {
  it("writes the rating and its event, without the words in the event", async () => {
    const { id, code } = await answered();
    await rate("203.0.113.1", vote(rateAddress({ code, number: 1 }, 1)));
    expect(await db.rating.findFirst({ where: { questionId: id } })).toMatchObject({
      level: "unsatisfied",
      reason: "Chưa rõ",
    });
    const event = await db.event.findFirst({ where: { questionId: id, type: "question.rated" } });
    expect(event?.data).toEqual({ level: "unsatisfied" });
  });

  it("takes one rating of five sent at once", async () => {
    const { code } = await answered();
    const token = rateAddress({ code, number: 1 }, 1);
    const all = await Promise.allSettled(Array.from({ length: 5 }, () => rate("203.0.113.1", vote(token))));
    expect(all.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await db.rating.count()).toBe(1);
    await expect(rate("203.0.113.1", vote(token))).rejects.toMatchObject({
      code: "conflict",
      reason: "rate_twice",
    });
  });

  it("opens with the rating link only", async () => {
    const { code } = await answered();
    expect(await findRateable(rateAddress({ code, number: 1 }, 1))).toMatchObject({ code, refusal: null });
    expect(await findRateable(`${code}.${linkToken(code, "track", 1)}`)).toBeNull();
    expect(await findRateable(linkToken(code, "rate", 1))).toBeNull();
    await expect(rate("203.0.113.1", vote("x"))).rejects.toMatchObject({ code: "not_found" });
  });

  it("is not open before there is an answer", async () => {
    const { code } = await makeQuestion();
    expect(await findRateable(rateAddress({ code, number: 1 }, 1))).toBeNull();
  });

  it("closes after 30 days", async () => {
    const { code } = await answered();
    const token = rateAddress({ code, number: 1 }, 1);
    setClock(new Date(Date.now() + 29 * 86_400_000));
    expect(await findRateable(token)).toMatchObject({ refusal: null });
    setClock(new Date(Date.now() + 31 * 86_400_000));
    await expect(rate("203.0.113.1", vote(token))).rejects.toMatchObject({
      code: "conflict",
      reason: "rate_closed",
    });
  });

  it("is over for an older answer and while the question is looked at again, and opens for the new answer", async () => {
    const { id, code } = await answered();
    await db.question.update({ where: { id }, data: { status: "in_progress" } });
    await expect(rate("203.0.113.1", vote(rateAddress({ code, number: 1 }, 1)))).rejects.toMatchObject({
      code: "conflict",
      reason: "rate_reopened",
    });
    const { id: answerVersionId } = await db.answerVersion.create({
      data: { questionId: id, number: 2, content: "Thời hạn là 24 tháng." },
    });
    await db.answer.create({
      data: { questionId: id, answerVersionId, approvedAt: now(), releasedAt: now() },
    });
    await db.question.update({ where: { id }, data: { status: "answered" } });
    await expect(rate("203.0.113.1", vote(rateAddress({ code, number: 1 }, 1)))).rejects.toMatchObject({
      code: "conflict",
      reason: "rate_older",
    });
    await rate("203.0.113.1", vote(rateAddress({ code, number: 2 }, 1)));
    expect(await db.rating.count({ where: { questionId: id } })).toBe(1);
  });

  it("takes no token of one answer for another", async () => {
    const { code } = await answered();
    const address = rateAddress({ code, number: 1 }, 1);
    expect(await findRateable(address.replace(".1.", ".2."))).toBeNull();
  });
});
