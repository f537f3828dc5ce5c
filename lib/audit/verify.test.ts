import { expect, test } from "vitest";
import { setClock } from "@/lib/clock";
import { db } from "@/lib/db";
import { addNote } from "@/lib/questions/add-note";
import { receive } from "@/lib/questions/receive";
import { setTestClock } from "@/lib/testing/clock";
import { withClient } from "@/lib/testing/database";
import { makePerson } from "@/lib/testing/make";
import { makeQuestion } from "@/lib/testing/make-question";
import { useWorld } from "@/lib/testing/use-world";
import { anchorYesterday } from "./anchor";
import { verify } from "./verify";

const world = useWorld();
const noon = (day: number): string => `2026-11-${String(day)}T12:00:00+07:00`;

/** Three questions with three events each, on Monday; anchored on Tuesday; one more event each on Tuesday. */
async function history(): Promise<number[]> {
  setTestClock(noon(23));
  const coordinator = await makePerson("coordinator", world.rootId);
  const classified = {
    topicId: world.topicId,
    placeId: null,
    kind: "question" as const,
    urgency: "normal" as const,
  };
  const made = [await makeQuestion(), await makeQuestion(), await makeQuestion()];
  for (const { code } of made) {
    await receive(coordinator, { code, ...classified });
    await addNote(coordinator, { code, content: "Một" });
    await addNote(coordinator, { code, content: "Hai" });
  }
  setClock(new Date(noon(24)));
  expect(await anchorYesterday()).toBe("2026-11-23");
  for (const { code } of made) await addNote(coordinator, { code, content: "Ba" });
  return made.map(({ id }) => id);
}

/** As somebody with the powers of the database's administrator would do it. */
async function tamper(sql: string, values: unknown[] = []): Promise<void> {
  await withClient(async (client) => {
    await client.query("set session_replication_role = replica");
    await client.query(sql, values);
  });
}

const eventsOf = async (questionId: number): Promise<{ id: number }[]> =>
  db.event.findMany({ where: { questionId }, orderBy: { id: "asc" }, select: { id: true } });

test("an honest history holds, today's events included", async () => {
  await history();
  expect(await verify()).toEqual({ questions: 3, events: 12, anchors: 1, faultCount: 0, findings: [] });
});

test("what an event says was changed: the event is named, and the rest of its chain is not blamed", async () => {
  const [, id = 0] = await history();
  const [, second] = await eventsOf(id);
  await tamper("update events set data = $1 where id = $2", [{ noteId: 999 }, second?.id]);
  const { faultCount, findings } = await verify();
  expect(findings).toMatchObject([{ fault: "changed", questionId: id, eventId: second?.id }]);
  expect(faultCount).toBe(1);
});

test.each(["type = 'note.removed'", "actor_id = null", "created_at = created_at + interval '1 minute'"])(
  "%s is a change, too",
  async (change) => {
    const [id = 0] = await history();
    const [, second] = await eventsOf(id);
    await tamper(`update events set ${change} where id = $1`, [second?.id]);
    expect((await verify()).findings).toMatchObject([{ fault: "changed", eventId: second?.id }]);
  },
);

test("an event was deleted: the one after it hangs in the air, and the anchor misses it", async () => {
  const [id = 0] = await history();
  const [, second, third] = await eventsOf(id);
  await tamper("delete from events where id = $1", [second?.id]);
  expect((await verify()).findings).toMatchObject([
    { fault: "unlinked", questionId: id, eventId: third?.id },
    { fault: "anchor", day: "2026-11-23" },
  ]);
});

test("two events changed places", async () => {
  const [id = 0] = await history();
  const [, second, third] = await eventsOf(id);
  await tamper("update events set id = case id when $1 then -1 else $1 end where id in ($1, $2)", [
    second?.id,
    third?.id,
  ]);
  await tamper("update events set id = $1 where id = -1", [third?.id]);
  expect((await verify()).findings).toMatchObject([
    { fault: "unlinked", eventId: second?.id },
    { fault: "anchor" },
  ]);
});

test("the head was edited, or the last event was deleted", async () => {
  const [first = 0, second = 0] = await history();
  await tamper("update questions set head_hash = $1 where id = $2", ["0".repeat(64), first]);
  await tamper("delete from events where id = $1", [(await eventsOf(second)).at(-1)?.id]);
  expect((await verify()).findings).toMatchObject([
    { fault: "head", questionId: first, eventId: null },
    { fault: "head", questionId: second, eventId: null },
  ]);
});

test("all events of a question are gone, or the question is", async () => {
  const [first = 0, second = 0] = await history();
  await tamper("delete from events where question_id = $1", [first]);
  await tamper("delete from questions where id = $1", [second]);
  expect((await verify()).findings).toMatchObject([
    { fault: "lost", questionId: second, code: null },
    { fault: "lost", questionId: first },
    { fault: "anchor" },
  ]);
});

test("a history rewritten with fitting hashes and heads is what the anchor is for", async () => {
  const [id = 0] = await history();
  const [first] = await db.event.findMany({ where: { questionId: id }, orderBy: { id: "asc" }, take: 1 });
  await tamper("delete from events where question_id = $1 and id > $2", [id, first?.id]);
  await tamper("update questions set head_hash = $1 where id = $2", [first?.hash, id]);
  expect(await verify()).toMatchObject({ faultCount: 1, findings: [{ fault: "anchor", day: "2026-11-23" }] });
});

test("an anchor was changed or taken out", async () => {
  await history();
  for (const day of [25, 26]) {
    setClock(new Date(noon(day)));
    await anchorYesterday();
  }
  expect(await verify()).toMatchObject({ anchors: 3, faultCount: 0 });
  await tamper("update audit_anchors set hash = $1 where day = '2026-11-24'", ["0".repeat(64)]);
  expect((await verify()).findings).toMatchObject([
    { fault: "anchor", day: "2026-11-24" },
    { fault: "anchor_chain", day: "2026-11-25" },
  ]);
  await tamper("delete from audit_anchors where day = '2026-11-24'");
  expect((await verify()).findings).toMatchObject([{ fault: "anchor_chain", day: "2026-11-25" }]);
});

test("the newest questions alone are checked without the anchors", async () => {
  const [first = 0, , third = 0] = await history();
  await tamper("update questions set head_hash = null where id in ($1, $2)", [first, third]);
  expect(await verify({ newest: 2 })).toMatchObject({
    questions: 2,
    events: 8,
    anchors: 0,
    findings: [{ fault: "head", questionId: third }],
  });
});
