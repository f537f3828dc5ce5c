import { expect, test } from "vitest";
import { setClock } from "@/lib/clock";
import { db } from "@/lib/db";
import { setTestClock } from "@/lib/testing/clock";
import { makePerson } from "@/lib/testing/make";
import { makeQuestion } from "@/lib/testing/make-question";
import { useWorld } from "@/lib/testing/use-world";
import { appear, leave, listPresent } from "./presence";
import { createWatching } from "./watching";

const world = useWorld();

async function office() {
  const [one, other] = [
    await makePerson("official", world.homeAffairsId),
    await makePerson("leader", world.homeAffairsId),
  ];
  return {
    one,
    other,
    question: await makeQuestion({ status: "in_progress", departmentId: world.homeAffairsId }),
  };
}

test("others at a question are seen, oneself is not, and a tab that dies is gone after ten seconds", async () => {
  setTestClock("2026-11-26T09:00:00+07:00");
  const { one, other, question } = await office();
  await appear(one, question.id, "viewing");
  expect(await listPresent(one, question.code)).toEqual([]);
  expect(await listPresent(other, question.code)).toMatchObject([
    { personId: one.personId, mode: "viewing" },
  ]);
  await appear(one, question.id, "writing");
  expect(await listPresent(other, question.code)).toMatchObject([{ mode: "writing" }]);
  setClock(new Date("2026-11-26T09:00:11+07:00"));
  expect(await listPresent(other, question.code)).toEqual([]);
});

test("who may not see the question learns nothing of who is there", async () => {
  const { one, question } = await office();
  await appear(one, question.id, "viewing");
  const stranger = await makePerson("official", world.constructionId);
  expect(await listPresent(stranger, question.code)).toBeNull();
});

test("leaving is seen at once; two tabs of one session are one presence that the last one ends", async () => {
  const { one, other, question } = await office();
  const watching = createWatching();
  await watching.see("tab 1", one, question.id, "writing");
  await watching.see("tab 2", one, question.id, "viewing");
  expect(await listPresent(other, question.code)).toMatchObject([{ mode: "writing" }]);
  await watching.endAll("tab 1", one.sessionId);
  expect(await listPresent(other, question.code)).toHaveLength(1);
  await watching.end("tab 2", one.sessionId, question.id);
  expect(await listPresent(other, question.code)).toEqual([]);
  expect(await db.presence.count()).toBe(0);
  await leave(one.sessionId, question.id);
});
