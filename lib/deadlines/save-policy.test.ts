import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { setTestClock } from "@/lib/testing/clock";
import { expectOneWinner, expectRefusal } from "@/lib/testing/find";
import { makePerson } from "@/lib/testing/make";
import { useWorld } from "@/lib/testing/use-world";
import { currentPolicy, findPolicy, forgetDeadlines } from "./queries";
import { savePolicy } from "./save-policy";
import { policySchema } from "./schema";
import { listPolicies } from "./settings-queries";
import { policyKeys } from "./status";

const world = useWorld();

const wish = {
  key: "answer.normal",
  base: "1",
  amount: "10",
  unit: "working_days",
  legalBasis: "Quy chế tiếp nhận, Điều 5",
  validFrom: "2026-12-01",
};
const input = (change: Record<string, string> = {}) => policySchema.parse({ ...wish, ...change });

test("a new version holds from its day on; the one before stays, with its questions", async () => {
  setTestClock("2026-11-26T02:00:00Z");
  const admin = await makePerson("admin", world.rootId);
  const first = await currentPolicy("answer.normal");
  await savePolicy(admin, input());
  expect(await currentPolicy("answer.normal")).toEqual(first);
  setTestClock("2026-11-30T17:00:00Z");
  forgetDeadlines();
  expect(await currentPolicy("answer.normal")).toMatchObject({ amount: 10, version: 2 });
  expect(await findPolicy(first.id)).toEqual(first);
  const policies = await listPolicies(admin);
  expect(policies.map(({ key }) => key)).toEqual([...policyKeys]);
  expect(policies.find(({ key }) => key === "answer.normal")).toMatchObject({
    versions: [
      { version: 2, legalBasis: "Quy chế tiếp nhận, Điều 5", createdBy: { name: admin.name } },
      { version: 1, createdBy: null },
    ],
  });
});

test("a day that has passed, the same again, an older picture and other roles are refused", async () => {
  setTestClock("2026-11-26T02:00:00Z");
  const admin = await makePerson("admin", world.rootId);
  await expectRefusal(savePolicy(admin, input({ validFrom: "2026-11-25" })), "invalid", {
    validFrom: "policy_day_past",
  });
  await savePolicy(admin, input({ validFrom: "2026-11-26" }));
  await expect(savePolicy(admin, input({ base: "2" }))).rejects.toMatchObject({ reason: "policy_unchanged" });
  await expectRefusal(savePolicy(admin, input({ amount: "12" })), "conflict");
  const coordinator = await makePerson("coordinator", world.rootId);
  await expectRefusal(savePolicy(coordinator, input({ base: "2" })), "forbidden");
  await expectRefusal(listPolicies(coordinator), "forbidden");
  expect(await db.policy.count({ where: { key: "answer.normal" } })).toBe(2);
});

test("of two new versions at once one is a conflict", async () => {
  setTestClock("2026-11-26T02:00:00Z");
  const admin = await makePerson("admin", world.rootId);
  await expectOneWinner([
    () => savePolicy(admin, input({ amount: "11" })),
    () => savePolicy(admin, input({ amount: "12" })),
  ]);
});

test.each([
  [{ key: "answer.fast" }, "key", "policy_unknown"],
  [{ amount: "0" }, "amount", "policy_amount_wrong"],
  [{ amount: "1.5" }, "amount", "policy_amount_wrong"],
  [{ amount: "366" }, "amount", "policy_amount_wrong"],
  [{ unit: "weeks" }, "unit", "policy_unit_missing"],
  [{ legalBasis: " " }, "legalBasis", "policy_basis_missing"],
  [{ validFrom: "2026-02-31" }, "validFrom", "policy_day_wrong"],
])("%o is refused at %s with %s", (change, field, message) => {
  const issues = policySchema.safeParse({ ...wish, ...change }).error?.issues;
  expect(issues).toMatchObject([{ path: [field], message }]);
});
