import { expect, onTestFinished, test, vi } from "vitest";
import { now, setClock } from "@/lib/clock";
import { db } from "@/lib/db";
import { setTestClock } from "@/lib/testing/clock";
import { eventsOf, expectOneWinner, expectRefusal, lettersOf } from "@/lib/testing/find";
import { makePerson } from "@/lib/testing/make";
import { handedIn } from "@/lib/testing/handed-in";
import { makeQuestion } from "@/lib/testing/make-question";
import { useWorld } from "@/lib/testing/use-world";
import { approveAndSend } from "./approve-and-send";
import { releaseDue } from "./release";
import { undoSend } from "./undo-send";

const world = useWorld();

test("an answer undone in time is never sent and can be approved again", async () => {
  const { leader, id, code, answerVersionId } = await handedIn(world);
  await approveAndSend(leader, { code, answerVersionId });
  await undoSend(leader, { code });
  expect(await db.question.findUniqueOrThrow({ where: { id } })).toMatchObject({
    status: "pending_approval",
    releaseAt: null,
  });
  expect(await db.answer.count()).toBe(0);
  await approveAndSend(leader, { code, answerVersionId });
  expect(await eventsOf(id)).toEqual(["answer.approved", "answer.undone", "answer.approved"]);
  expect(await lettersOf(id)).toEqual([]);
});

test("only the approver undoes, and only what is held", async () => {
  const { leader, official, code, answerVersionId } = await handedIn(world);
  const other = await makePerson("leader", world.homeAffairsId);
  await expectRefusal(undoSend(leader, { code }), "conflict");
  await approveAndSend(leader, { code, answerVersionId });
  await expectRefusal(undoSend(other, { code }), "forbidden");
  await expectRefusal(undoSend(official, { code }), "forbidden");
});

test("after ten seconds it is too late, even before the sweep came by", async () => {
  const { leader, code, answerVersionId } = await handedIn(world);
  setTestClock("2026-11-23T09:00:00+07:00");
  await approveAndSend(leader, { code, answerVersionId });
  setClock(new Date("2026-11-23T09:00:11+07:00"));
  await expectRefusal(undoSend(leader, { code }), "conflict");
  expect(await releaseDue()).toBe(1);
});

test("the hold ends with its tenth second, to the millisecond", async () => {
  const [early, late] = [await handedIn(world), await handedIn(world)];
  // A clock that stands still, because a verb takes longer than a millisecond.
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-23T09:00:00+07:00") });
  onTestFinished(() => void vi.useRealTimers());
  for (const { leader, code, answerVersionId } of [early, late])
    await approveAndSend(leader, { code, answerVersionId });
  vi.setSystemTime(new Date("2026-11-23T09:00:09.999+07:00"));
  expect(await releaseDue()).toBe(0);
  await undoSend(early.leader, { code: early.code });
  vi.setSystemTime(new Date("2026-11-23T09:00:10.000+07:00"));
  await expectRefusal(undoSend(late.leader, { code: late.code }), "conflict");
  expect(await releaseDue()).toBe(1);
  expect(await lettersOf(early.id)).toEqual([]);
  expect(await lettersOf(late.id)).toEqual(["citizen-answered"]);
});

test("undone and released in the same moment, an answer is taken back or sent once, never both", async () => {
  const rounds = 20;
  const official = await makePerson("official", world.homeAffairsId);
  const leader = await makePerson("leader", world.homeAffairsId);
  for (let round = 0; round < rounds; round++) {
    const { id, code } = await makeQuestion({
      status: "pending_approval",
      departmentId: world.homeAffairsId,
      officialId: official.personId,
    });
    const version = await db.answerVersion.findFirstOrThrow({ where: { questionId: id } });
    await approveAndSend(leader, { code, answerVersionId: version.id });
    const releaseAt = new Date(now().getTime() + round);
    await db.question.update({ where: { id }, data: { releaseAt } });
    // Two instances sweep without pause while the approver presses the button.
    let going = true;
    const sweep = async (): Promise<void> => {
      while (going) await releaseDue();
    };
    const sweeping = [sweep(), sweep()];
    const undone = await undoSend(leader, { code }).then(
      () => true,
      (error: unknown) => {
        expect(error).toMatchObject({ code: "conflict" });
        return false;
      },
    );
    if (!undone) await expect.poll(() => lettersOf(id), { interval: 5, timeout: 10_000 }).not.toEqual([]);
    going = false;
    await Promise.all(sweeping);
    expect(await eventsOf(id)).toEqual(["answer.approved", undone ? "answer.undone" : "answer.sent"]);
    expect(await lettersOf(id)).toEqual(undone ? [] : ["citizen-answered"]);
    expect(await db.answer.count({ where: { questionId: id } })).toBe(undone ? 0 : 1);
  }
}, 60_000);

test("two undos at once are one", async () => {
  const { leader, code, answerVersionId } = await handedIn(world);
  await approveAndSend(leader, { code, answerVersionId });
  await expectOneWinner([1, 2].map(() => () => undoSend(leader, { code })));
});
