import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { compose } from "@/lib/mail/compose";
import { loadDelivery } from "@/lib/mail/load-delivery";
import { setTestClock } from "@/lib/testing/clock";
import { eventsOf, expectOneWinner, expectRefusal, lettersOf } from "@/lib/testing/find";
import { makePerson } from "@/lib/testing/make";
import { makeQuestion } from "@/lib/testing/make-question";
import { useWorld } from "@/lib/testing/use-world";
import { countLists } from "./count-lists";
import { listInboxRows } from "./inbox";
import { signApology } from "./sign-apology";

const world = useWorld();
const due = new Date("2026-11-20T17:00:00+07:00");
const signedOn = "2026-11-21T09:00:00+07:00";

async function late({
  number = 1,
  ...data
}: { number?: number; status?: "answered"; answeredAt?: Date } = {}) {
  const official = await makePerson("official", world.homeAffairsId);
  const leader = await makePerson("leader", world.homeAffairsId);
  const committedAt = new Date("2026-12-01T17:00:00+07:00");
  const question = await makeQuestion({
    status: "in_progress",
    departmentId: world.homeAffairsId,
    officialId: official.personId,
    data: { dueAt: due, committedAt, ...data },
  });
  const ids = [];
  for (let each = 1; each <= number; each += 1) {
    const letter = { questionId: question.id, dueAt: due, number: each, committedAt, content: `Thư ${each}` };
    ids.push((await db.apology.create({ data: letter })).id);
  }
  setTestClock(signedOn);
  return { ...question, official, leader, apologyId: ids.at(-1) ?? 0, olderId: ids[0] ?? 0 };
}

test("the leader signs in one click, and the citizen gets the letter with name and title", async () => {
  const { id, code, leader, apologyId } = await late();
  await db.person.update({ where: { id: leader.personId }, data: { jobTitle: "Giám đốc Sở Nội vụ" } });
  await signApology(leader, { code, apologyId, content: "Chúng tôi xin lỗi ông/bà." });
  expect(await db.apology.findUnique({ where: { id: apologyId } })).toMatchObject({
    content: "Chúng tôi xin lỗi ông/bà.",
    signedById: leader.personId,
  });
  expect(await eventsOf(id)).toEqual(["apology.signed"]);
  expect(await lettersOf(id)).toEqual(["citizen-apology"]);
  const row = await loadDelivery((await db.delivery.findFirstOrThrow()).id);
  const message = row && (await compose(row, "shown"));
  expect(message?.text).toContain(`Chúng tôi xin lỗi ông/bà.\n\nGiám đốc Sở Nội vụ\n${leader.name}`);
  expect(await db.question.findUnique({ where: { id } })).toMatchObject({ version: 1, dueAt: due });
});

test("a letter is signed once", async () => {
  const { code, leader, apologyId, id } = await late();
  const other = await makePerson("leader", world.homeAffairsId);
  await expectOneWinner(
    [leader, other].map((signer) => () => signApology(signer, { code, apologyId, content: "Xin lỗi." })),
  );
  await expect(signApology(leader, { code, apologyId, content: "Xin lỗi." })).rejects.toMatchObject({
    code: "conflict",
    reason: "apology_signed",
  });
  expect(await eventsOf(id)).toEqual(["apology.signed"]);
});

test("a letter that a newer one replaced is not signed any more", async () => {
  const { code, leader, olderId, apologyId } = await late({ number: 2 });
  await expectRefusal(signApology(leader, { code, apologyId: olderId, content: "Xin lỗi." }), "conflict");
  await signApology(leader, { code, apologyId, content: "Xin lỗi." });
});

test("only a leader of the department signs, and the province's where there is none", async () => {
  const { code, official, leader, apologyId } = await late();
  const letter = { code, apologyId, content: "Xin lỗi." };
  const stranger = await makePerson("leader", world.constructionId);
  const province = await makePerson("leader", world.rootId);
  await expectRefusal(signApology(official, letter), "forbidden");
  await expectRefusal(signApology(stranger, letter), "not_found");
  await expectRefusal(signApology(province, letter), "forbidden");
  await db.person.update({ where: { id: leader.personId }, data: { disabledAt: new Date() } });
  await signApology(province, letter);
});

test("nothing is apologised for once the answer is out", async () => {
  const { code, leader, apologyId } = await late({ status: "answered", answeredAt: new Date(signedOn) });
  await expectRefusal(signApology(leader, { code, apologyId, content: "Xin lỗi." }), "conflict");
});

test("the leader finds what to sign in a queue until it is signed", async () => {
  const { code, official, leader, apologyId } = await late({ number: 2 });
  await late({ status: "answered", answeredAt: new Date(signedOn) });
  const codes = async () => {
    const { rows } = await listInboxRows(leader, "apologies", { limit: 10 });
    return rows.map((row) => row.code);
  };
  expect(await codes()).toEqual([code]);
  expect(await countLists(leader, [{ queue: "apologies", conditions: {} }])).toEqual([1]);
  await expectRefusal(listInboxRows(official, "apologies", { limit: 10 }), "forbidden");
  await signApology(leader, { code, apologyId, content: "Xin lỗi." });
  expect(await codes()).toEqual([]);
});
