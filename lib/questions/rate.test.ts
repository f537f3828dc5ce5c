import { afterEach, describe, expect, it } from "vitest";
import { setClock } from "@/lib/clock";
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
    await rate("203.0.113.1", vote(rateAddress(code, 1)));
    expect(await db.rating.findFirst({ where: { questionId: id } })).toMatchObject({
      level: "unsatisfied",
      reason: "Chưa rõ",
    });
    const event = await db.event.findFirst({ where: { questionId: id, type: "question.rated" } });
    expect(event?.data).toEqual({ level: "unsatisfied" });
  });

  it("takes one rating of five sent at once", async () => {
    const { code } = await answered();
    const token = rateAddress(code, 1);
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
    expect(await findRateable(rateAddress(code, 1))).toMatchObject({ code, rated: false, closed: false });
    expect(await findRateable(`${code}.${linkToken(code, "track", 1)}`)).toBeNull();
    expect(await findRateable(linkToken(code, "rate", 1))).toBeNull();
    await expect(rate("203.0.113.1", vote("x"))).rejects.toMatchObject({ code: "not_found" });
  });

  it("is not open before there is an answer", async () => {
    const { code } = await makeQuestion();
    expect(await findRateable(rateAddress(code, 1))).toBeNull();
  });

  it("closes after 30 days", async () => {
    const { code } = await answered();
    const token = rateAddress(code, 1);
    setClock(new Date(Date.now() + 29 * 86_400_000));
    expect(await findRateable(token)).toMatchObject({ closed: false });
    setClock(new Date(Date.now() + 31 * 86_400_000));
    await expect(rate("203.0.113.1", vote(token))).rejects.toMatchObject({
      code: "conflict",
      reason: "rate_closed",
    });
  });
});
