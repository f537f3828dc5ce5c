import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { takeSteps } from "@/lib/questions/bulk";
import { bulkSchema } from "@/lib/questions/bulk-schema";
import { reassign } from "@/lib/questions/reassign";
import { reopen } from "@/lib/questions/reopen";
import { setTestClock } from "@/lib/testing/clock";
import { eventsOf, expectOneWinner, expectRefusal } from "@/lib/testing/find";
import { makePerson } from "@/lib/testing/make";
import { makeQuestion } from "@/lib/testing/make-question";
import { useWorld } from "@/lib/testing/use-world";
import type { Viewer } from "@/lib/viewer";
import { endAbsence } from "./end-absence";
import { handOver } from "./hand-over";
import { findOwnAbsences } from "./queries";
import { saveAbsence } from "./save-absence";
import { listAway } from "./stand-in";

const world = useWorld();

async function make() {
  setTestClock("2026-11-26T09:00:00+07:00");
  const [official, substitute] = [
    await makePerson("official", world.homeAffairsId),
    await makePerson("official", world.homeAffairsId),
  ];
  const leader = await makePerson("leader", world.homeAffairsId);
  return { official, substitute, leader };
}

const away = (substitute: Viewer, fromDay = "2026-11-26", toDay = "2026-11-30") => ({
  ...{ substituteId: substitute.personId, fromDay, toDay },
});
const ownerOf = async (id: number) => (await db.question.findUniqueOrThrow({ where: { id } })).officialId;
const working = (officialId?: number) =>
  makeQuestion({
    status: "in_progress",
    departmentId: world.homeAffairsId,
    ...(officialId !== undefined && { officialId }),
  });

test("while somebody is away, what the leader gives them goes to their substitute", async () => {
  const { official, substitute, leader } = await make();
  await saveAbsence(official, away(substitute));
  const { id, code } = await working();
  await reassign(leader, { code, personId: official.personId });
  expect(await ownerOf(id)).toBe(substitute.personId);
  const event = await db.event.findFirstOrThrow({ where: { questionId: id } });
  expect(event.data).toMatchObject({
    personId: substitute.personId,
    insteadOfId: official.personId,
  });
  await expectRefusal(reassign(leader, { code, personId: official.personId }), "invalid", {
    personId: "official_same",
  });
});

test("before and after, and once ended, it goes to them", async () => {
  const { official, substitute, leader } = await make();
  await saveAbsence(official, away(substitute, "2026-11-27"));
  const first = await working();
  await reassign(leader, { code: first.code, personId: official.personId });
  expect(await ownerOf(first.id)).toBe(official.personId);
  setTestClock("2026-11-27T09:00:00+07:00");
  expect(await listAway([official.personId])).toMatchObject([{ substituteId: substitute.personId }]);
  const absenceId = (await findOwnAbsences(official)).absences[0]!.id;
  await expectRefusal(endAbsence(substitute, { absenceId }), "not_found");
  await endAbsence(official, { absenceId });
  await expectRefusal(endAbsence(official, { absenceId }), "not_found");
  expect(await listAway([official.personId])).toEqual([]);
});

test("a question that is reopened goes to the substitute of whom it would have gone to", async () => {
  const { official, substitute } = await make();
  const coordinator = await makePerson("coordinator", world.rootId);
  await saveAbsence(official, away(substitute));
  // The substitute drafted, so that the reopening looks for another: the one who is away.
  const { id, code } = await makeQuestion({
    status: "answered",
    departmentId: world.homeAffairsId,
    officialId: substitute.personId,
  });
  await reopen(coordinator, { code, reason: "Chưa trả lời đúng câu hỏi." });
  expect(await ownerOf(id)).toBe(substitute.personId);
});

test("a substitute who is away has one, too; a circle leaves it where it was meant to be", async () => {
  const { official, substitute, leader } = await make();
  const third = await makePerson("official", world.homeAffairsId);
  await saveAbsence(official, away(substitute));
  const row = { fromDay: new Date("2026-11-26"), toDay: new Date("2026-11-27") };
  await db.absence.create({
    data: { personId: substitute.personId, substituteId: third.personId, ...row },
  });
  const { id, code } = await working();
  await reassign(leader, { code, personId: official.personId });
  expect(await ownerOf(id)).toBe(third.personId);
  await db.absence.create({
    data: { personId: third.personId, substituteId: official.personId, ...row },
  });
  await reassign(leader, { code, personId: official.personId });
  expect(await ownerOf(id)).toBe(official.personId);
});

test("a substitute is a colleague who is there, for days that make sense and do not overlap", async () => {
  const { official, substitute } = await make();
  const stranger = await makePerson("official", world.constructionId);
  const third = await makePerson("official", world.homeAffairsId);
  const refused = (input: ReturnType<typeof away>, fields: Record<string, string>) =>
    expectRefusal(saveAbsence(official, input), "invalid", fields);
  await refused(away(stranger), { substituteId: "substitute_missing" });
  await refused(away(official), { substituteId: "substitute_missing" });
  await refused(away(substitute, "2026-11-25"), { fromDay: "from_day_past" });
  await refused(away(substitute, "2026-11-26", "2027-11-26"), { toDay: "to_day_far" });
  await saveAbsence(substitute, away(third));
  await refused(away(substitute), { substituteId: "substitute_absent" });
  await expectOneWinner([1, 2].map(() => () => saveAbsence(official, away(third))));
});

test("open questions are handed over one by one, by their owner alone", async () => {
  const { official, substitute } = await make();
  const [own, other] = [await working(official.personId), await working(substitute.personId)];
  const input = bulkSchema.parse({ step: "handOver", row: [`${own.code}:1`, `${other.code}:1`] });
  expect(await takeSteps(official, input)).toMatchObject([
    { outcome: "invalid", reason: "hand_over_not_away" },
    { outcome: "forbidden" },
  ]);
  await saveAbsence(official, away(substitute, "2026-12-01", "2026-12-02"));
  expect((await findOwnAbsences(official)).codes).toEqual([own.code]);
  await expectOneWinner([1, 2].map(() => () => handOver(official, { code: own.code, version: 1 })));
  expect(await ownerOf(own.id)).toBe(substitute.personId);
  expect(await eventsOf(own.id)).toEqual(["question.reassigned"]);
});
