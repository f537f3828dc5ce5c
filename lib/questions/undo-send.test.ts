import { expect, test } from "vitest";
import { setClock } from "@/lib/clock";
import { db } from "@/lib/db";
import { setTestClock } from "@/lib/testing/clock";
import { eventsOf, expectOneWinner, expectRefusal, lettersOf } from "@/lib/testing/find";
import { makePerson } from "@/lib/testing/make";
import { handedIn } from "@/lib/testing/handed-in";
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

test("two undos at once are one", async () => {
  const { leader, code, answerVersionId } = await handedIn(world);
  await approveAndSend(leader, { code, answerVersionId });
  await expectOneWinner([1, 2].map(() => () => undoSend(leader, { code })));
});
