import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { forgetFormOptions } from "@/lib/questions/form-options";
import { makePerson } from "@/lib/testing/make";
import { makeQuestion } from "@/lib/testing/make-question";
import { useWorld } from "@/lib/testing/use-world";
import type { Viewer } from "@/lib/viewer";
import { listChoices } from "./choices";
import { showInbox } from "./show-inbox";

const world = useWorld();
const show = (viewer: Viewer, query: string, limit?: number) =>
  showInbox(viewer, new URLSearchParams(query), { locale: "vi", ...(limit !== undefined && { limit }) });

test("an address leads to its list; what it holds besides is kept out of the way back", async () => {
  forgetFormOptions();
  const coordinator = await makePerson("coordinator", world.rootId);
  const { id } = await makeQuestion({ data: { topicId: world.topicId } });
  await makeQuestion();
  const view = await show(coordinator, `queue=triage&topic=${String(world.topicId)}&done=receive&kind=none`);
  expect(view).toMatchObject({
    query: `queue=triage&topic=${String(world.topicId)}`,
    queue: "triage",
    home: "triage",
    names: { topic: "Lao động" },
    rows: [{ id }],
    next: null,
    descending: false,
  });
  expect(view?.queues[0]).toEqual({ key: "triage", count: 2 });
});

test("without a queue, or with another role's, the first one of the viewer's own is shown; without any nothing", async () => {
  const official = await makePerson("official", world.homeAffairsId);
  const first = { queue: "department", home: "mine", asked: "" };
  expect(await show(official, "")).toMatchObject(first);
  expect(await show(official, "queue=triage")).toMatchObject({ ...first, asked: "queue=triage" });
  expect(await show(await makePerson("admin", world.rootId), "")).toBeNull();
});

test("a page that begins further down has an address of its own", async () => {
  const coordinator = await makePerson("coordinator", world.rootId);
  const codes = [(await makeQuestion()).code, (await makeQuestion()).code];
  const top = await show(coordinator, "queue=triage", 1);
  const after = new URLSearchParams({ after: top?.next ?? "" }).toString();
  const below = await show(coordinator, `queue=triage&${after}`, 1);
  expect([top, below].map((view) => view?.rows[0]?.code)).toEqual(codes);
  expect(below).toMatchObject({ query: "queue=triage", page: `queue=triage&${after}`, next: null });
});

test("officials are offered by department: everybody's to those who look after all, one's own to the others", async () => {
  const coordinator = await makePerson("coordinator", world.rootId);
  const official = await makePerson("official", world.homeAffairsId);
  await makePerson("official", world.constructionId);
  const groups = async (viewer: Viewer) =>
    (await listChoices(viewer, "vi")).officials.map(({ group, options }) => [group, options.length]);
  expect(await groups(official)).toEqual([["Sở Nội vụ", 1]]);
  expect(await groups(coordinator)).toEqual([
    ["Sở Nội vụ", 1],
    ["Sở Xây dựng", 1],
  ]);
});

test("an English page names topics and departments in English, in its rows and in what narrows them", async () => {
  forgetFormOptions();
  const coordinator = await makePerson("coordinator", world.rootId);
  const { homeAffairsId, topicId } = world;
  await db.department.update({ where: { id: homeAffairsId }, data: { nameEn: "Home Affairs" } });
  await makeQuestion({ status: "assigned", departmentId: homeAffairsId, data: { topicId } });
  const params = new URLSearchParams(`queue=department&department=${String(homeAffairsId)}`);
  expect(await showInbox(coordinator, params, { locale: "en" })).toMatchObject({
    names: { department: "Home Affairs" },
    rows: [{ topicName: "Labour", departmentName: "Home Affairs" }],
  });
  expect(await showInbox(coordinator, params, { locale: "vi" })).toMatchObject({
    names: { department: "Sở Nội vụ" },
    rows: [{ topicName: "Lao động", departmentName: "Sở Nội vụ" }],
  });
  await makePerson("official", homeAffairsId);
  const { departments, officials } = await listChoices(coordinator, "en");
  expect(departments.map(({ text }) => text)).toEqual(["Home Affairs", "Sở Xây dựng", "UBND tỉnh"]);
  expect(officials.map(({ group }) => group)).toEqual(["Home Affairs"]);
});
