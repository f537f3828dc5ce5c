import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { setClock } from "@/lib/clock";
import { addNote } from "@/lib/questions/add-note";
import { setTestClock } from "@/lib/testing/clock";
import { withClient } from "@/lib/testing/database";
import { makePerson } from "@/lib/testing/make";
import { makeQuestion } from "@/lib/testing/make-question";
import { useWorld } from "@/lib/testing/use-world";
import { anchorYesterday } from "./anchor";

const world = useWorld();

async function note(at: string): Promise<void> {
  setTestClock(at);
  const coordinator = await makePerson("coordinator", world.rootId);
  const { code } = await makeQuestion();
  await addNote(coordinator, { code, content: "Một" });
}

test("a day is anchored once it is over in Vietnam, and not before its last transaction has ended", async () => {
  await note("2026-11-23T23:59:00+07:00");
  for (const early of ["2026-11-23T23:59:59+07:00", "2026-11-24T00:05:00+07:00"]) {
    setClock(new Date(early));
    expect(await anchorYesterday()).toBeNull();
  }
  setClock(new Date("2026-11-24T00:10:00+07:00"));
  expect(await anchorYesterday()).toBe("2026-11-23");
  expect(await db.auditAnchor.findMany()).toMatchObject([{ heads: 1, events: 1, previousHash: null }]);
});

test("each anchor holds the one before it, and what happened today is left to tomorrow", async () => {
  await note("2026-11-20T10:00:00+07:00");
  setClock(new Date("2026-11-21T08:00:00+07:00"));
  await anchorYesterday();
  await note("2026-11-24T10:00:00+07:00");
  await anchorYesterday();
  const [first, second] = await db.auditAnchor.findMany({ orderBy: { day: "asc" } });
  expect(second).toMatchObject({ events: 1, previousHash: first?.hash, day: new Date("2026-11-23") });
  expect(second?.hash).not.toBe(first?.hash);
});

test("any number of processes write one row a day", async () => {
  await note("2026-11-23T10:00:00+07:00");
  setClock(new Date("2026-11-24T08:00:00+07:00"));
  const days = await Promise.all([1, 2, 3, 4, 5].map(() => anchorYesterday()));
  expect(days.filter((day) => day !== null)).toEqual(["2026-11-23"]);
  expect(await anchorYesterday()).toBeNull();
  expect(await db.auditAnchor.count()).toBe(1);
});

test("nothing has happened yet: nothing is anchored", async () => {
  expect(await anchorYesterday()).toBeNull();
});

test.each([
  "update audit_anchors set heads = 0",
  "delete from audit_anchors",
  "truncate audit_anchors",
  "truncate events cascade",
  "delete from events",
])("the database refuses: %s", async (sql) => {
  await note("2026-11-23T10:00:00+07:00");
  setClock(new Date("2026-11-24T08:00:00+07:00"));
  await anchorYesterday();
  await expect(withClient((client) => client.query(sql))).rejects.toThrow("never changed or deleted");
});
