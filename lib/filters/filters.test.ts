import { expect, test } from "vitest";
import { expectOneWinner, expectRefusal } from "@/lib/testing/find";
import { makePerson } from "@/lib/testing/make";
import { makeQuestion } from "@/lib/testing/make-question";
import { useWorld } from "@/lib/testing/use-world";
import type { Viewer } from "@/lib/viewer";
import { listWaiting } from "./queries";
import { removeFilter } from "./remove";
import { renameFilter } from "./rename";
import { saveFilter } from "./save";
import { saveFilterSchema } from "./schema";
import { mostFilters } from "./status";

const world = useWorld();

const typed = (wish: object = {}) =>
  saveFilterSchema.parse({ name: "Việc khẩn", queue: "department", conditions: "urgency=urgent", ...wish });
const filtersOf = async (viewer: Viewer) => (await listWaiting(viewer)).filters;
const firstOf = async (viewer: Viewer) => (await filtersOf(viewer))[0]!;

test("a saved filter stands under the queues with what waits in it, and only its owner sees it", async () => {
  const official = await makePerson("official", world.homeAffairsId);
  const colleague = await makePerson("official", world.homeAffairsId);
  const made = { status: "assigned" as const, departmentId: world.homeAffairsId };
  await makeQuestion({ ...made, data: { urgency: "urgent" } });
  await makeQuestion(made);
  await makeQuestion({ status: "assigned", departmentId: world.constructionId, data: { urgency: "urgent" } });
  await saveFilter(official, typed());
  expect(await filtersOf(official)).toMatchObject([
    {
      name: "Việc khẩn",
      query: "queue=department&urgency=urgent",
      department: null,
      mayRename: true,
      mayRemove: true,
      count: 1,
    },
  ]);
  expect((await listWaiting(official)).queues).toContainEqual({ key: "department", count: 2 });
  expect(await filtersOf(colleague)).toEqual([]);
});

test("one shared with the department is there for everybody in it, and for nobody else", async () => {
  const official = await makePerson("official", world.homeAffairsId);
  const leader = await makePerson("leader", world.homeAffairsId);
  const stranger = await makePerson("leader", world.constructionId);
  await saveFilter(official, typed({ departmentId: world.homeAffairsId }));
  expect(await filtersOf(leader)).toMatchObject([
    { department: "Sở Nội vụ", mayRename: false, mayRemove: true },
  ]);
  expect(await filtersOf(stranger)).toEqual([]);
  const { id } = await firstOf(leader);
  await expectRefusal(renameFilter(stranger, { id, name: "Khác" }), "not_found");
  await expectRefusal(removeFilter(stranger, { id }), "not_found");
  await expectRefusal(renameFilter(leader, { id, name: "Khác" }), "forbidden");
  await removeFilter(leader, { id });
  expect(await filtersOf(official)).toEqual([]);
});

test("a colleague may use a shared filter but not remove it; a queue of another role is not offered", async () => {
  const leader = await makePerson("leader", world.homeAffairsId);
  const official = await makePerson("official", world.homeAffairsId);
  await saveFilter(leader, typed({ departmentId: world.homeAffairsId }));
  await saveFilter(leader, typed({ name: "Duyệt", queue: "approval", departmentId: world.homeAffairsId }));
  const seen = await filtersOf(official);
  expect(seen.map(({ name }) => name)).toEqual(["Việc khẩn"]);
  await expectRefusal(removeFilter(official, { id: seen[0]!.id }), "forbidden");
});

test("it is shared only where one has a role, and only for a queue one has", async () => {
  const official = await makePerson("official", world.homeAffairsId);
  await expectRefusal(saveFilter(official, typed({ departmentId: world.constructionId })), "invalid", {
    departmentId: "filter_department_wrong",
  });
  await expectRefusal(saveFilter(official, typed({ queue: "triage" })), "forbidden");
  expect(await filtersOf(official)).toEqual([]);
});

test("a name is given once to one's own and once to the department's, whatever its capitals", async () => {
  const official = await makePerson("official", world.homeAffairsId);
  const other = await makePerson("official", world.homeAffairsId);
  await saveFilter(official, typed());
  const taken = { name: "filter_name_taken" };
  await expectRefusal(saveFilter(official, typed({ name: "việc KHẨN" })), "conflict", taken);
  await saveFilter(other, typed());
  const shared = typed({ departmentId: world.homeAffairsId });
  await expectOneWinner([() => saveFilter(official, shared), () => saveFilter(other, shared)]);
  await saveFilter(official, typed({ name: "Chưa ai nhận" }));
  const own = (await filtersOf(official)).find(({ name }) => name === "Chưa ai nhận");
  await expectRefusal(renameFilter(official, { id: own!.id, name: "Việc khẩn" }), "conflict", taken);
  await renameFilter(official, { id: own!.id, name: "Mới" });
  expect((await filtersOf(official)).map(({ name }) => name)).toContain("Mới");
});

test("conditions are kept as the address has them, in one order; what is none is left out", async () => {
  const coordinator = await makePerson("coordinator", world.rootId);
  const conditions = "q=so+do&queue=triage&xss=1&topic=999&kind=&deadline=overdue";
  await saveFilter(coordinator, typed({ conditions }));
  expect((await firstOf(coordinator)).query).toBe("queue=department&topic=999&deadline=overdue&q=so+do");
});

test("nobody keeps more than a list can show", async () => {
  const official = await makePerson("official", world.homeAffairsId);
  for (let index = 0; index < mostFilters; index += 1)
    await saveFilter(official, typed({ name: `Số ${String(index)}` }));
  await expect(saveFilter(official, typed())).rejects.toMatchObject({
    reason: "filters_many",
    params: { most: mostFilters },
  });
});
