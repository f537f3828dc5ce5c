import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { compose } from "@/lib/mail/compose";
import { loadDelivery } from "@/lib/mail/load-delivery";
import { setTestClock } from "@/lib/testing/clock";
import { eventsOf, expectOneWinner, expectRefusal, lettersOf } from "@/lib/testing/find";
import { makePerson } from "@/lib/testing/make";
import { makeQuestion } from "@/lib/testing/make-question";
import { useWorld } from "@/lib/testing/use-world";
import { addContributor } from "./add-contributor";

const world = useWorld();

async function worked() {
  setTestClock("2026-11-23T09:00:00+07:00");
  const leader = await makePerson("leader", world.homeAffairsId);
  const question = await makeQuestion({
    status: "in_progress",
    departmentId: world.homeAffairsId,
    data: { dueAt: new Date("2026-12-04T10:00:00+07:00") },
  });
  return { ...question, leader };
}
const wish = (code: string) => ({
  code,
  departmentId: world.constructionId,
  instruction: "Cho biết giá nhà.",
  dueDay: null,
});

test("a department is asked for its part, with a day of its own, and told by mail", async () => {
  const { id, code, leader } = await worked();
  await addContributor(leader, { ...wish(code), dueDay: "2026-12-02" });
  expect(await db.assignment.findFirstOrThrow({ where: { role: "contributing" } })).toMatchObject({
    departmentId: world.constructionId,
    state: "pending",
    instruction: "Cho biết giá nhà.",
    dueAt: new Date("2026-12-02T17:00:00+07:00"),
    assignedById: leader.personId,
  });
  expect(await eventsOf(id)).toEqual(["question.assigned"]);
  expect(await lettersOf(id)).toEqual(["department-assigned sxd@demo.example"]);
  const row = await loadDelivery((await db.delivery.findFirstOrThrow()).id);
  const letter = (row && (await compose(row, "shown")))?.text ?? "";
  expect(letter).toContain("phối hợp");
  expect(letter).toContain("02/12/2026");
  expect(letter).not.toContain("Cho biết giá nhà.");
});

test("on the day the answer is due a part is due with it", async () => {
  const { code } = await worked();
  const coordinator = await makePerson("coordinator", world.rootId);
  await addContributor(coordinator, { ...wish(code), dueDay: "2026-12-04" });
  const { dueAt } = await db.assignment.findFirstOrThrow({ where: { role: "contributing" } });
  expect(dueAt).toEqual(new Date("2026-12-04T10:00:00+07:00"));
});

test.each([
  [{ dueDay: "2026-11-22" }, "dueDay", "contributor_day_past"],
  [{ dueDay: "2026-11-29" }, "dueDay", "contributor_day_off"],
  [{ dueDay: "2026-12-05" }, "dueDay", "contributor_day_off"],
  [{ dueDay: "2026-12-07" }, "dueDay", "contributor_day_late"],
  [{ departmentId: 999_999 }, "departmentId", "contributing_department_unknown"],
])("%j is refused at %s with %s", async (changes, field, sentence) => {
  const { code, leader } = await worked();
  await expectRefusal(addContributor(leader, { ...wish(code), ...changes }), "invalid", {
    [field]: sentence,
  });
});

test("the lead does not contribute, nobody twice, and officials ask nobody", async () => {
  const { code, leader } = await worked();
  const own = { ...wish(code), departmentId: world.homeAffairsId };
  await expectRefusal(addContributor(leader, own), "invalid", { departmentId: "contributing_is_lead" });
  await addContributor(leader, wish(code));
  await expectRefusal(addContributor(leader, wish(code)), "invalid", { departmentId: "contributor_twice" });
  const official = await makePerson("official", world.homeAffairsId);
  await expectRefusal(addContributor(official, wish(code)), "forbidden");
});

test("asked twice at once: one row, one letter, one conflict", async () => {
  const { id, code, leader } = await worked();
  const attempt = () => addContributor(leader, { ...wish(code), version: 1 });
  await expectOneWinner([attempt, attempt]);
  expect(await lettersOf(id)).toHaveLength(1);
});
