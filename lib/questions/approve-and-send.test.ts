import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { eventsOf, expectOneWinner, expectRefusal, lettersOf } from "@/lib/testing/find";
import { makePerson } from "@/lib/testing/make";
import { handedIn } from "@/lib/testing/handed-in";
import { useWorld } from "@/lib/testing/use-world";
import { approveAndSend, holdMs } from "./approve-and-send";
import { returnDraft } from "./return-draft";
import { submitDraft } from "./submit-draft";

const world = useWorld();

test("approving holds the answer for ten seconds and tells the citizen nothing yet", async () => {
  const { leader, id, ...target } = await handedIn(world);
  const before = Date.now();
  const { releaseAt } = await approveAndSend(leader, target);
  expect(releaseAt.getTime()).toBeGreaterThanOrEqual(before + holdMs);
  const question = await db.question.findUniqueOrThrow({ where: { id }, include: { answers: true } });
  expect(question).toMatchObject({ status: "pending_approval", releaseAt, answeredAt: null });
  expect(question.answers).toMatchObject([{ answerVersionId: target.answerVersionId, releasedAt: null }]);
  expect(await db.approval.findMany()).toMatchObject([{ decision: "approved", personId: leader.personId }]);
  expect(await eventsOf(id)).toEqual(["answer.approved"]);
  expect(await lettersOf(id)).toEqual([]);
});

test("nobody approves an own draft, and no official approves", async () => {
  const { leader, official, id, ...target } = await handedIn(world);
  await expectRefusal(approveAndSend(official, target), "forbidden");
  await db.draftAuthor.create({ data: { questionId: id, personId: leader.personId } });
  await expectRefusal(approveAndSend(leader, target), "forbidden");
});

test("who wrote a returned version does not approve the one made of the same words", async () => {
  const { leader, official, code } = await handedIn(world);
  const other = await makePerson("leader", world.homeAffairsId);
  const content = "Theo quy định, thời hạn là 36 tháng.";
  const back = { code, reasonCode: "style", comment: "Gọn hơn." } as const;
  const newest = async () => (await db.answerVersion.findFirstOrThrow({ orderBy: { id: "desc" } })).id;
  await returnDraft(other, back);
  await submitDraft(leader, { code, draftVersion: 1, content });
  await returnDraft(other, back);
  await submitDraft(official, { code, draftVersion: 2, content });
  await expectRefusal(approveAndSend(leader, { code, answerVersionId: await newest() }), "forbidden");
  await approveAndSend(other, { code, answerVersionId: await newest() });
});

test("when the only leader drafted, the leader of the province approves", async () => {
  const { leader, id, ...target } = await handedIn(world);
  const provinceLeader = await makePerson("leader", world.rootId);
  await expectRefusal(approveAndSend(provinceLeader, target), "forbidden");
  await db.draftAuthor.create({ data: { questionId: id, personId: leader.personId } });
  await approveAndSend(provinceLeader, target);
  expect(await eventsOf(id)).toEqual(["answer.approved"]);
});

test("the version approved is the version sent: a newer one is a conflict", async () => {
  const { leader, official, id, ...target } = await handedIn(world);
  await db.answerVersion.create({
    data: { questionId: id, number: 2, content: "Mới", authorId: official.personId },
  });
  await expectRefusal(approveAndSend(leader, target), "conflict");
});

test("two leaders approve at once: one answer, one conflict", async () => {
  const { leader, id, ...target } = await handedIn(world);
  const other = await makePerson("leader", world.homeAffairsId);
  await expectOneWinner([leader, other].map((person) => () => approveAndSend(person, target)));
  expect(await db.answer.count({ where: { questionId: id } })).toBe(1);
});
