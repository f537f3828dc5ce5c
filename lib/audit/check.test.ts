import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { addNote } from "@/lib/questions/add-note";
import { setTestClock } from "@/lib/testing/clock";
import { withClient } from "@/lib/testing/database";
import { expectOneWinner, expectRefusal } from "@/lib/testing/find";
import { makePerson } from "@/lib/testing/make";
import { makeQuestion } from "@/lib/testing/make-question";
import { useWorld } from "@/lib/testing/use-world";
import type { Viewer } from "@/lib/viewer";
import { check } from "./check";
import { findAudit } from "./queries";
import { runCheck } from "./run-check";

const world = useWorld();

async function oneNote(): Promise<{ admin: Viewer; id: number; code: string }> {
  const coordinator = await makePerson("coordinator", world.rootId);
  const question = await makeQuestion();
  await addNote(coordinator, { code: question.code, content: "Một" });
  return { ...question, admin: await makePerson("admin", world.rootId) };
}

test("the newest questions are checked at once, and the result stays to be read", async () => {
  const { admin } = await oneNote();
  await check(admin, { scope: "newest" });
  expect((await findAudit(admin)).checks).toMatchObject([
    { newest: 500, questions: 1, events: 1, faultCount: 0, findings: [], requestedBy: admin.name },
  ]);
});

test("everything is checked in the background, exactly once, and what is broken is named", async () => {
  const { admin, id, code } = await oneNote();
  await withClient((client) => client.query("update questions set head_hash = null where id = $1", [id]));
  await check(admin, { scope: "all" });
  expect((await findAudit(admin)).checks).toMatchObject([{ newest: null, finishedAt: null }]);
  const runs = await Promise.all([1, 2, 3].map(() => runCheck()));
  expect(runs.filter(Boolean)).toHaveLength(1);
  expect((await findAudit(admin)).checks).toMatchObject([
    { finishedAt: expect.any(Date) as Date, faultCount: 1, findings: [{ fault: "head", code }] },
  ]);
  expect(await runCheck()).toBe(false);
});

test("one check of everything at a time", async () => {
  const { admin } = await oneNote();
  await expectOneWinner([1, 2].map(() => () => check(admin, { scope: "all" })));
  await runCheck();
  await check(admin, { scope: "all" });
  expect(await db.auditCheck.count()).toBe(2);
});

test("a check whose process died is taken over after two minutes of silence", async () => {
  const { admin } = await oneNote();
  setTestClock("2026-11-23T09:00:00+07:00");
  await check(admin, { scope: "all" });
  await db.auditCheck.updateMany({ data: { seenAt: new Date("2026-11-23T08:59:00+07:00") } });
  expect(await runCheck()).toBe(false);
  setTestClock("2026-11-23T09:01:01+07:00");
  expect(await runCheck()).toBe(true);
});

test("nobody but the administrator sees or starts it", async () => {
  for (const role of ["coordinator", "operator", "official", "leader", "editor"] as const) {
    const viewer = await makePerson(role, world.rootId);
    await expectRefusal(check(viewer, { scope: "newest" }), "forbidden");
    await expectRefusal(findAudit(viewer), "forbidden");
  }
});
