import { describe, expect, it } from "vitest";
import { linkToken, trackingCode } from "@/lib/secrets";
import { makePerson } from "@/lib/testing/make";
import { makeQuestion } from "@/lib/testing/make-question";
import { useWorld } from "@/lib/testing/use-world";
import { normaliseQuestionCode } from "./code";
import { lookUp } from "./look-up";
import { findByCodes, findByToken } from "./track";

const world = useWorld();
const stranger = { name: "Người Lạ", email: "la@example.vn", consentedAt: new Date() };

describe("findByCodes", () => {
  it("finds the question, however the codes are typed", async () => {
    const { code } = await makeQuestion();
    const tracking = trackingCode(code, 1);
    const token = linkToken(code, "track", 1);
    expect(await findByCodes(code, tracking)).toBe(token);
    expect(await findByCodes(` ${code.toLowerCase()} `, tracking.toLowerCase().replace("-", ""))).toBe(token);
    expect(
      await findByCodes(code.replaceAll(".", " "), tracking.replaceAll("0", "O").replaceAll("1", "l")),
    ).toBe(token);
  });

  it("gives the same nothing for an unknown question, a wrong code, nonsense and spam", async () => {
    const { code } = await makeQuestion();
    const spam = await makeQuestion({ status: "spam" });
    const tracking = trackingCode(code, 1);
    expect(await findByCodes("HD.2026.999999", tracking)).toBeNull();
    expect(await findByCodes(code, "AAAA-AAAA")).toBeNull();
    expect(await findByCodes("'; drop table questions", "")).toBeNull();
    expect(await findByCodes(spam.code, trackingCode(spam.code, 1))).toBeNull();
  });

  it("counts tries per address", async () => {
    const typed = { code: "HD.2026.000001", tracking: "AAAA-AAAA" };
    for (let tries = 0; tries < 30; tries += 1) expect(await lookUp("203.0.113.5", typed)).toBeNull();
    await expect(lookUp("203.0.113.5", typed)).rejects.toMatchObject({ code: "rate_limited" });
  });
});

describe("findByToken", () => {
  it("opens the asker's own question and nothing else", async () => {
    const { code } = await makeQuestion();
    const spam = await makeQuestion({ status: "spam" });
    expect(await findByToken(linkToken(code, "track", 1))).toMatchObject({ code });
    expect(await findByToken(linkToken(code, "rate", 1))).toBeNull();
    expect(await findByToken(linkToken(code, "track", 2))).toBeNull();
    expect(await findByToken(linkToken(spam.code, "track", 1))).toBeNull();
    expect(await findByToken("../../etc/passwd")).toBeNull();
  });

  it("keeps a held answer back until it is released", async () => {
    const { code } = await makeQuestion({ status: "pending_approval" });
    expect((await findByToken(linkToken(code, "track", 1)))?.answers).toEqual([]);
  });
});

describe("after a merge", () => {
  it("tells where the master stands and nothing about who asked it", async () => {
    const official = await makePerson("official", world.homeAffairsId);
    const master = await makeQuestion({
      status: "answered",
      departmentId: world.homeAffairsId,
      officialId: official.personId,
      data: { title: "Chuyện riêng của người khác", citizen: { create: stranger } },
    });
    const middle = await makeQuestion({ status: "duplicate", data: { masterId: master.id } });
    const { code } = await makeQuestion({ status: "duplicate", data: { masterId: middle.id } });
    const found = await findByToken(linkToken(code, "track", 1));
    expect(found).toMatchObject({
      code,
      status: "duplicate",
      followed: "answered",
      leadDepartment: { name: "Sở Nội vụ" },
      master: { code: middle.code },
      answers: [{ answerVersion: { content: "Theo quy định, thời hạn là 36 tháng." }, rating: null }],
    });
    expect(JSON.stringify(found)).not.toMatch(/Chuyện riêng|Người Lạ|la@example/);
  });

  it("keeps to itself that the master waits for its asker", async () => {
    const master = await makeQuestion({ status: "needs_info", departmentId: world.homeAffairsId });
    const { code } = await makeQuestion({ status: "duplicate", data: { masterId: master.id } });
    expect(await findByToken(linkToken(code, "track", 1))).toMatchObject({ followed: "in_progress" });
  });
});

describe("normaliseQuestionCode", () => {
  it.each([
    ["hd.2026.123", "HD.2026.000123"],
    ["HD-2026-000123", "HD.2026.000123"],
    ["2026 000123", "HD.2026.000123"],
    ["HD.2026.1234567", "HD.2026.1234567"],
  ])("%s is %s", (typed, code) => expect(normaliseQuestionCode(typed)).toBe(code));

  it.each(["", "HD", "K7M4-XQ2P", "HD.26.1"])("%s is none", (typed) =>
    expect(normaliseQuestionCode(typed)).toBeNull(),
  );
});
