import { expect, test } from "vitest";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { linkToken } from "@/lib/secrets";
import { setTestClock } from "@/lib/testing/clock";
import { eventsOf, lettersOf } from "@/lib/testing/find";
import { makeQuestion } from "@/lib/testing/make-question";
import { plain } from "@/lib/testing/proof";
import { useWorld } from "@/lib/testing/use-world";
import { mineAddress, mineExpiry } from "./mine-link";
import { countLinkRequest, findMyQuestions, sendLinks } from "./my-questions";
import { rateAddress } from "./rate-link";
import { verifyAddress } from "./verify-link";

useWorld();
const email = "lan@example.vn";

const addressOf = (code: string, generation = 1) =>
  mineAddress({ code, expiresAt: mineExpiry(now()) }, generation);

test("the letter goes with the newest question of the address and never with spam", async () => {
  const older = await makeQuestion({ email });
  const newer = await makeQuestion({ email });
  const spam = await makeQuestion({ email, status: "spam" });
  await sendLinks(email);
  expect(await lettersOf(newer.id)).toEqual(["citizen-links"]);
  expect(await eventsOf(newer.id)).toEqual(["links.requested"]);
  expect([...(await eventsOf(older.id)), ...(await eventsOf(spam.id))]).toEqual([]);
});

test("an address that never asked leaves no trace", async () => {
  await makeQuestion({ email });
  await sendLinks("hoa@example.vn");
  expect(await db.event.count()).toBe(0);
  expect(await db.delivery.count()).toBe(0);
});

test("the link lists the questions of one address, newest first, each with its own link", async () => {
  const first = await makeQuestion({ email });
  const second = await makeQuestion({ email });
  await makeQuestion({ email: "hoa@example.vn" });
  await makeQuestion({ email, status: "spam" });
  const mine = await findMyQuestions(addressOf(first.code));
  expect(mine).toMatchObject([{ code: second.code }, { code: first.code }]);
  expect(Array.isArray(mine) && mine[0]?.token).toBe(linkToken(second.code, "track", 1));
});

test("the link ends after 24 hours and says so", async () => {
  setTestClock("2026-12-01T09:00:00+07:00");
  const { code } = await makeQuestion({ email });
  const address = addressOf(code);
  setTestClock("2026-12-02T08:59:59+07:00");
  expect(await findMyQuestions(address)).toHaveLength(1);
  setTestClock("2026-12-02T09:00:00+07:00");
  expect(await findMyQuestions(address)).toBe("over");
});

test("nothing else opens the list: another purpose, a longer time, another question, nonsense", async () => {
  const { code } = await makeQuestion({ email });
  const other = await makeQuestion({ email: "hoa@example.vn" });
  const address = addressOf(code);
  const [, end = "", mac = ""] = /\.([0-9a-z]+)\.([\w-]{43})$/.exec(address) ?? [];
  for (const wrong of [
    rateAddress({ code, number: 1 }, 1),
    verifyAddress({ code, printed: "receipt" }, 1),
    `${code}.${(Number.parseInt(end, 36) + 1).toString(36)}.${mac}`,
    address.replace(code, other.code),
    addressOf(code, 2),
    linkToken(code, "track", 1),
    "",
  ])
    expect(await findMyQuestions(wrong), wrong).toBeNull();
});

test("once the contact is anonymised the link opens nothing any more", async () => {
  const { id, code } = await makeQuestion({ email });
  const address = addressOf(code);
  await db.citizen.update({
    where: { questionId: id },
    data: { email: null, phone: null, name: "", anonymisedAt: now() },
  });
  expect(await findMyQuestions(address)).toBeNull();
});

test("requests count per network address and per e-mail address, known or not, and keep no e-mail address", async () => {
  for (let tries = 0; tries < 3; tries += 1)
    await countLinkRequest(`203.0.113.${String(tries)}`, plain(email));
  await expect(countLinkRequest("203.0.113.9", plain(email))).rejects.toMatchObject({ code: "rate_limited" });
  for (let tries = 0; tries < 4; tries += 1)
    await countLinkRequest("203.0.113.9", plain(`nobody${String(tries)}@example.vn`));
  await expect(countLinkRequest("203.0.113.9", plain("one@example.vn"))).rejects.toMatchObject({
    code: "rate_limited",
  });
  const keys = await db.rateLimit.findMany({ select: { key: true } });
  expect(keys.filter(({ key }) => key.includes("@"))).toEqual([]);
});
