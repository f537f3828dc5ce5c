import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { expectRefusal } from "@/lib/testing/find";
import { makePerson } from "@/lib/testing/make";
import { useWorld } from "@/lib/testing/use-world";
import { listRules, removeRule, saveRule } from "./rules";
import { routingRuleSchema } from "./schema";

const world = useWorld();
const form = (changes: object = {}) =>
  routingRuleSchema.parse({
    id: "",
    topicId: String(world.topicId),
    placeId: "",
    departmentId: String(world.homeAffairsId),
    automatic: "yes",
    active: "yes",
    position: "10",
    ...changes,
  });

test("a coordinator adds, changes and removes a rule", async () => {
  const coordinator = await makePerson("coordinator", world.rootId);
  const id = await saveRule(coordinator, form());
  await saveRule(
    coordinator,
    form({ id: String(id), placeId: String(world.placeId), automatic: undefined, note: "Thử" }),
  );
  expect(await listRules(coordinator)).toMatchObject([
    {
      id,
      topicName: "Lao động",
      placeName: "Phường Hà Tu",
      departmentName: "Sở Nội vụ",
      automatic: false,
      position: 10,
      note: "Thử",
    },
  ]);
  await removeRule(coordinator, { id });
  expect(await listRules(coordinator)).toEqual([]);
  await expectRefusal(removeRule(coordinator, { id }), "not_found");
  await expectRefusal(saveRule(coordinator, form({ id: String(id) })), "not_found");
});

test("rules are listed in the order in which they are tried", async () => {
  const admin = await makePerson("admin", world.rootId);
  const general = await saveRule(admin, form({ topicId: "" }));
  const specific = await saveRule(admin, form());
  const first = await saveRule(admin, form({ topicId: "", position: "1" }));
  expect((await listRules(admin)).map(({ id }) => id)).toEqual([first, specific, general]);
});

test("officials do not see the rules, and a department that ended gets none", async () => {
  const official = await makePerson("official", world.homeAffairsId);
  const admin = await makePerson("admin", world.rootId);
  await expectRefusal(listRules(official), "forbidden");
  await expectRefusal(saveRule(official, form()), "forbidden");
  await db.department.update({ where: { id: world.homeAffairsId }, data: { acceptsQuestions: false } });
  await expectRefusal(saveRule(admin, form()), "invalid", { departmentId: "lead_department_missing" });
});

test("a position is a whole number", () => {
  const issue = routingRuleSchema.safeParse({ departmentId: "1", position: "-1" }).error?.issues[0];
  expect(issue).toMatchObject({ path: ["position"], message: "position_wrong" });
});
