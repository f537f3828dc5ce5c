import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { listInboxRows } from "@/lib/questions/inbox";
import { addNote } from "@/lib/questions/add-note";
import { eventsOf, expectRefusal } from "@/lib/testing/find";
import { makePerson } from "@/lib/testing/make";
import { makeQuestion } from "@/lib/testing/make-question";
import { useWorld } from "@/lib/testing/use-world";
import { listNameable } from "./list-nameable";
import { markMentionsSeen } from "./mark-seen";

const world = useWorld();

async function atWork(wish: object = {}) {
  const official = await makePerson("official", world.homeAffairsId);
  const leader = await makePerson("leader", world.homeAffairsId);
  const made = { status: "in_progress", departmentId: world.homeAffairsId, data: wish } as const;
  return { official, leader, ...(await makeQuestion(made)) };
}
const lettersTo = (personId: number) =>
  db.delivery.findMany({ where: { personId }, select: { template: true, recipientKind: true } });

test("who is named gets one letter and finds the question until they have seen the note", async () => {
  const { official, leader, id, code } = await atWork();
  await addNote(official, { code, content: `Nhờ @${leader.name} cho ý kiến, @${leader.name}!` });
  expect(await eventsOf(id)).toEqual(["note.added"]);
  expect(await lettersTo(leader.personId)).toEqual([
    { template: "person-mentioned", recipientKind: "person" },
  ]);
  const waiting = async () =>
    (await listInboxRows(leader, "mentioned", { limit: 50 })).rows.map((row) => row.code);
  expect(await waiting()).toEqual([code]);
  expect((await listInboxRows(official, "mentioned", { limit: 50 })).rows).toEqual([]);
  await markMentionsSeen(official, code);
  expect(await waiting()).toEqual([code]);
  await Promise.all([1, 2].map(() => markMentionsSeen(leader, code)));
  expect(await waiting()).toEqual([]);
  const [mention] = await db.noteMention.findMany();
  expect(mention).toMatchObject({ personId: leader.personId, seenAt: expect.any(Date) as Date });
});

test("somebody who may not see the question is refused by name, and no note is kept", async () => {
  const { official, code } = await atWork();
  const stranger = await makePerson("official", world.constructionId);
  await expect(addNote(official, { code, content: `@${stranger.name} xem` })).rejects.toMatchObject({
    code: "invalid",
    fields: { content: "mention_blind" },
    params: { names: stranger.name },
  });
  expect(await db.note.count()).toBe(0);
});

test("a name that two colleagues have is refused, their address is not", async () => {
  const { official, leader, code } = await atWork();
  await db.person.update({ where: { id: official.personId }, data: { name: "Lê Hoa" } });
  await db.person.update({ where: { id: leader.personId }, data: { name: "Lê Hoa" } });
  await expectRefusal(addNote(official, { code, content: "@Lê Hoa" }), "invalid", {
    content: "mention_several",
  });
  await addNote(official, { code, content: `@${leader.email}` });
  expect(await db.noteMention.count()).toBe(1);
});

test("naming oneself, or nobody who works here, is only text", async () => {
  const { official, code } = await atWork();
  await addNote(official, { code, content: `@${official.name}, @ai đó, thư gửi a@b.example` });
  expect(await db.noteMention.count()).toBe(0);
  expect(await lettersTo(official.personId)).toEqual([]);
});

test("the list offers who may read the notes: not editors, not other departments, of a complaint coordinators only", async () => {
  const { official, leader, id, code } = await atWork({ publication: "queued" });
  const coordinator = await makePerson("coordinator", world.rootId);
  const editor = await makePerson("editor", world.rootId);
  const stranger = await makePerson("official", world.constructionId);
  const names = async () => (await listNameable(coordinator, code)).map(({ title }) => title);
  expect((await names()).sort()).toEqual([leader.name, official.name].sort());
  await expectRefusal(listNameable(editor, code), "forbidden");
  await expectRefusal(listNameable(stranger, code), "not_found");
  await expectRefusal(markMentionsSeen(stranger, code), "not_found");
  await db.question.update({ where: { id }, data: { kind: "complaint" } });
  expect(await names()).toEqual([]);
});
