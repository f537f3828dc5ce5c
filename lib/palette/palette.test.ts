import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { saveFilter } from "@/lib/filters/save";
import { saveFilterSchema } from "@/lib/filters/schema";
import { setTestClock } from "@/lib/testing/clock";
import { makePerson } from "@/lib/testing/make";
import { makeQuestion } from "@/lib/testing/make-question";
import { useWorld } from "@/lib/testing/use-world";
import type { Viewer } from "@/lib/viewer";
import { findForPalette } from "./find";
import { matchesTyped, wordsTyped } from "./matching";

const world = useWorld();

const named = (viewer: Viewer, name: string) =>
  db.person.update({ where: { id: viewer.personId }, data: { name } });
const codesFor = async (viewer: Viewer, q: string) =>
  (await findForPalette(viewer, q)).questions.map(({ code }) => code);

test("words meet with and without diacritics, in any order, as beginnings", () => {
  expect(matchesTyped("Sở Nội vụ", wordsTyped("noi so"))).toBe(true);
  expect(matchesTyped("Sở Nội vụ", wordsTyped("NỘI"))).toBe(true);
  expect(matchesTyped("Đã trả lời", wordsTyped("da tra"))).toBe(true);
  expect(matchesTyped("Sở Nội vụ", wordsTyped("oi"))).toBe(false);
  expect(matchesTyped("Sở Nội vụ", wordsTyped("  "))).toBe(true);
});

test("a question is found by its code, the end of it, and its words", async () => {
  setTestClock("2026-11-26T09:00:00+07:00");
  const coordinator = await makePerson("coordinator", world.rootId);
  await makeQuestion({ data: { code: "HD.2026.004711", title: "Cấp đổi sổ đỏ" } });
  await makeQuestion({ data: { code: "HD.2026.004712" } });
  expect(await codesFor(coordinator, "HD.2026.004711")).toEqual(["HD.2026.004711"]);
  expect(await codesFor(coordinator, "4711")).toEqual(["HD.2026.004711"]);
  expect(await codesFor(coordinator, "so do")).toEqual(["HD.2026.004711"]);
  expect(await codesFor(coordinator, "%")).toEqual([]);
});

test("nothing is found that the person may not see", async () => {
  const official = await makePerson("official", world.homeAffairsId);
  const stranger = await makePerson("official", world.constructionId);
  await named(official, "Vũ Thị Hằng");
  const { code } = await makeQuestion({ status: "assigned", departmentId: world.homeAffairsId });
  expect(await codesFor(official, code)).toEqual([code]);
  expect(await codesFor(stranger, code)).toEqual([]);
  const found = await findForPalette(stranger, "hang");
  expect(found.people).toEqual([]);
  expect((await findForPalette(stranger, "noi vu")).departments).toEqual([]);
  const complaint = await makeQuestion({
    status: "assigned",
    departmentId: world.homeAffairsId,
    data: { kind: "complaint" },
  });
  expect(await codesFor(official, complaint.code)).toEqual([]);
});

test("people and departments are found by name, everywhere by who looks after all", async () => {
  const coordinator = await makePerson("coordinator", world.rootId);
  const official = await makePerson("official", world.homeAffairsId);
  await named(official, "Vũ Thị Hằng");
  const found = await findForPalette(coordinator, "hang vu");
  expect(found.people).toEqual([{ id: official.personId, name: "Vũ Thị Hằng", departmentName: "Sở Nội vụ" }]);
  expect((await findForPalette(coordinator, "noi vu")).departments).toEqual([
    { id: world.homeAffairsId, name: "Sở Nội vụ" },
  ]);
  expect((await findForPalette(official, "hang")).people).toHaveLength(1);
});

test("saved filters are there before anything is typed, and by their name", async () => {
  const official = await makePerson("official", world.homeAffairsId);
  const colleague = await makePerson("official", world.homeAffairsId);
  const wish = { name: "Việc khẩn", queue: "department", conditions: "urgency=urgent" };
  await saveFilter(official, saveFilterSchema.parse(wish));
  const own = [{ name: "Việc khẩn", query: "queue=department&urgency=urgent" }];
  expect((await findForPalette(official, "")).filters).toEqual(own);
  expect((await findForPalette(official, "khan")).filters).toEqual(own);
  expect((await findForPalette(official, "khac")).filters).toEqual([]);
  expect((await findForPalette(colleague, "")).filters).toEqual([]);
});
