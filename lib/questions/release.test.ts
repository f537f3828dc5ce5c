import { expect, test } from "vitest";
import { setClock } from "@/lib/clock";
import { db } from "@/lib/db";
import { setTestClock } from "@/lib/testing/clock";
import { eventsOf, lettersOf } from "@/lib/testing/find";
import { handedIn } from "@/lib/testing/handed-in";
import { useWorld } from "@/lib/testing/use-world";
import { approveAndSend } from "./approve-and-send";

import { releaseDue } from "./release";

const world = useWorld();
const approvedAt = "2026-11-23T09:00:00+07:00";

async function approved(data: Parameters<typeof handedIn>[1] = {}) {
  const { leader, id, code, answerVersionId } = await handedIn(world, data);
  setTestClock(approvedAt);
  await approveAndSend(leader, { code, answerVersionId });
  return id;
}

function elevenSecondsLater() {
  setClock(new Date(new Date(approvedAt).getTime() + 11_000));
}

test("nothing leaves before the hold is over", async () => {
  await approved();
  expect(await releaseDue()).toBe(0);
});

test("a released answer is answered, mailed and waits for publication", async () => {
  const id = await approved();
  elevenSecondsLater();
  expect(await releaseDue()).toBe(1);
  const question = await db.question.findUniqueOrThrow({
    where: { id },
    include: { answers: true, assignments: true },
  });
  expect(question).toMatchObject({ status: "answered", publication: "queued", releaseAt: null });
  expect(question.answeredAt).toEqual(question.answers[0]?.approvedAt);
  expect(question.publicationDueAt).toEqual(new Date("2026-11-25T17:00:00+07:00"));
  expect(question.answers[0]?.releasedAt).not.toBeNull();
  expect(question.assignments).toMatchObject([{ state: "done" }]);
  expect(await eventsOf(id)).toEqual(["answer.approved", "answer.sent"]);
  expect(await lettersOf(id)).toEqual(["citizen-answered"]);
});

test("a private question does not wait for publication", async () => {
  const id = await approved({ visibility: "private" });
  elevenSecondsLater();
  await releaseDue();
  expect(await db.question.findUniqueOrThrow({ where: { id } })).toMatchObject({
    status: "answered",
    publication: "none",
  });
});

test("many processes sweep at once and each answer goes out exactly once", async () => {
  const ids = [await approved(), await approved(), await approved()];
  elevenSecondsLater();
  const counts = await Promise.all([1, 2, 3, 4].map(() => releaseDue()));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(ids.length);
  for (const id of ids) expect(await lettersOf(id)).toEqual(["citizen-answered"]);
});
