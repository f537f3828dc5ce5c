import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { recordBreaches } from "@/lib/deadlines/record-breaches";
import { recallAssignment } from "@/lib/questions/recall-assignment";
import { receive } from "@/lib/questions/receive";
import { setTestClock } from "@/lib/testing/clock";
import { expectRefusal } from "@/lib/testing/find";
import { makePerson } from "@/lib/testing/make";
import { makeQuestion, type QuestionWish } from "@/lib/testing/make-question";
import { useWorld } from "@/lib/testing/use-world";
import type { Viewer } from "@/lib/viewer";
import { listLedger, listLedgerMonths, sumLedger } from "./ledger";

const world = useWorld();
/** A Friday. */
const due = new Date("2026-11-20T17:00:00+07:00");
const october = new Date("2026-10-30T17:00:00+07:00");

let coordinator: Viewer;

beforeEach(async () => {
  coordinator = await makePerson("coordinator", world.rootId);
});

async function missed(departmentId: number, data: QuestionWish["data"] = {}) {
  const official = await makePerson("official", departmentId);
  const question = await makeQuestion({
    status: "in_progress",
    departmentId,
    officialId: official.personId,
    data: { dueAt: due, ...data },
  });
  setTestClock("2026-11-25T09:00:00+07:00");
  await recordBreaches(db, question.id);
  return { ...question, official };
}

describe("the ledger", () => {
  it("tells who missed what, how late it is, and that it is still open", async () => {
    const { code, official } = await missed(world.homeAffairsId);
    const { rows, next } = await listLedger(coordinator, {});
    expect(rows).toMatchObject([
      { code, visible: true, clock: "answer", dueAt: due, daysLate: 3, stoppedAt: null },
    ]);
    expect(rows[0]).toMatchObject({ departmentName: "Sở Nội vụ", personName: official.name });
    expect(next).toBeNull();
  });

  it("stops counting when it is done after all, but not when it only moved on", async () => {
    const { id } = await makeQuestion({ data: { triageDueAt: due } });
    const { code } = await db.question.findUniqueOrThrow({ where: { id } });
    const other = await missed(world.homeAffairsId);
    setTestClock("2026-11-23T09:00:00+07:00");
    const { topicId } = world;
    await receive(coordinator, { code, topicId, placeId: null, kind: "question", urgency: "normal" });
    await recallAssignment(coordinator, { code: other.code });
    setTestClock("2026-12-25T09:00:00+07:00");
    const { rows } = await listLedger(coordinator, {});
    expect(rows.map(({ clock, daysLate, stoppedAt }) => [clock, daysLate, stoppedAt !== null])).toEqual([
      ["triage", 1, true],
      ["answer", 25, false],
    ]);
  });

  it("shows a leader the own department, coordinator, admin and the province's leader all of them", async () => {
    const own = await missed(world.homeAffairsId);
    const other = await missed(world.constructionId);
    const codes = async (viewer: Viewer) => {
      const { rows } = await listLedger(viewer, {});
      return rows.map(({ code }) => code).toSorted();
    };
    expect(await codes(await makePerson("leader", world.homeAffairsId))).toEqual([own.code]);
    const all = [own.code, other.code].toSorted();
    expect(await codes(coordinator)).toEqual(all);
    expect(await codes(await makePerson("admin", world.rootId))).toEqual(all);
    expect(await codes(await makePerson("leader", world.rootId))).toEqual(all);
    await expectRefusal(listLedger(own.official, {}), "forbidden");
    await expectRefusal(sumLedger(own.official, {}), "forbidden");
    await expectRefusal(listLedgerMonths(own.official), "forbidden");
  });

  it("shows a complaint to coordinators alone", async () => {
    await missed(world.homeAffairsId, { kind: "complaint" });
    expect((await listLedger(coordinator, {})).rows).toHaveLength(1);
    expect((await listLedger(await makePerson("admin", world.rootId), {})).rows).toEqual([]);
  });

  it("is read by department and by month in Vietnam, and counted the same way", async () => {
    await missed(world.homeAffairsId);
    await missed(world.homeAffairsId, { dueAt: october });
    await missed(world.constructionId, { dueAt: new Date("2026-11-01T00:00:00+07:00") });
    expect(await listLedgerMonths(coordinator)).toEqual(["2026-11", "2026-10"]);
    const filter = { month: "2026-11" };
    expect((await listLedger(coordinator, filter)).rows).toHaveLength(2);
    expect(await sumLedger(coordinator, filter)).toMatchObject([
      { departmentName: "Sở Nội vụ", answer: 1, triage: 0, total: 1 },
      { departmentName: "Sở Xây dựng", answer: 1, total: 1 },
    ]);
    const departmentId = world.homeAffairsId;
    expect((await listLedger(coordinator, { ...filter, departmentId })).rows).toHaveLength(1);
    expect(await sumLedger(coordinator, { departmentId })).toMatchObject([{ total: 2 }]);
  });

  it("goes on from page to page without losing a row", async () => {
    for (let each = 0; each < 5; each += 1) await missed(world.homeAffairsId);
    const seen: number[] = [];
    let before: string | undefined;
    do {
      const { rows, next } = await listLedger(coordinator, { before, limit: 2 });
      seen.push(...rows.map(({ id }) => id));
      before = next ?? undefined;
    } while (before !== undefined);
    expect(new Set(seen).size).toBe(5);
    expect(seen).toHaveLength(5);
  });
});
