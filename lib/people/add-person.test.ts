import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { setTestClock } from "@/lib/testing/clock";
import { expectRefusal } from "@/lib/testing/find";
import { makePerson } from "@/lib/testing/make";
import { useWorld } from "@/lib/testing/use-world";
import { addMembership, addPerson, renewInvitation } from "./add-person";
import { findInvitation } from "./invite";
import { listPeople } from "./list-for-desk";
import { addMembershipSchema, addPersonSchema } from "./manage-schema";

const world = useWorld();
const admin = () => makePerson("admin", world.rootId);
const colleague = (changes: Record<string, unknown> = {}) =>
  addPersonSchema.parse({
    ...{ name: " Lê Văn Đức ", email: "Duc@Snv.example", jobTitle: "Chuyên viên" },
    ...{ role: "official", departmentId: String(world.homeAffairsId) },
    ...changes,
  });

test("a new colleague has a role from today on and a link to set the password", async () => {
  setTestClock("2026-11-23T00:30:00+07:00");
  const actor = await admin();
  const { token } = await addPerson(actor, colleague());
  expect(await findInvitation(token)).toMatchObject({ name: "Lê Văn Đức", email: "duc@snv.example" });
  expect(await db.membership.findFirstOrThrow({ where: { role: "official" } })).toMatchObject({
    departmentId: world.homeAffairsId,
    validFrom: new Date("2026-11-23"),
    validTo: null,
  });
  const found = await listPeople(actor, { departmentId: world.homeAffairsId, q: "duc", page: 1 });
  expect(found).toMatchObject({
    people: [{ name: "Lê Văn Đức", hasPassword: false, openWork: 0 }],
    total: 1,
  });
  expect((await listPeople(actor, { departmentId: world.constructionId, q: "", page: 1 })).people).toEqual(
    [],
  );
});

test("an address that is taken, a role that is held and a role of the root are refused by field", async () => {
  const actor = await admin();
  const { id: rootId } = await db.department.findFirstOrThrow({ where: { kind: "root" } });
  await addPerson(actor, colleague());
  await expectRefusal(addPerson(actor, colleague()), "invalid", { email: "person_email_taken" });
  const { id: personId } = await db.person.findUniqueOrThrow({ where: { email: "duc@snv.example" } });
  const role = (name: string, departmentId: number) =>
    addMembership(actor, addMembershipSchema.parse({ personId, role: name, departmentId }));
  await expectRefusal(role("official", world.homeAffairsId), "invalid", { role: "role_held" });
  await expectRefusal(role("editor", world.homeAffairsId), "invalid", { departmentId: "role_of_root" });
  await expectRefusal(role("official", 999_999), "invalid", { departmentId: "person_department_missing" });
  await role("editor", rootId);
  expect(await db.membership.count({ where: { personId } })).toBe(2);
});

test("a new link makes the one before void", async () => {
  const actor = await admin();
  const first = await addPerson(actor, colleague());
  const { id: personId } = await db.person.findUniqueOrThrow({ where: { email: "duc@snv.example" } });
  const second = await renewInvitation(actor, { personId });
  expect(await findInvitation(first.token)).toBeNull();
  expect(await findInvitation(second.token)).not.toBeNull();
  await expectRefusal(renewInvitation(actor, { personId: 999_999 }), "not_found");
});

test("only admins see and change who may do what", async () => {
  const leader = await makePerson("leader", world.rootId);
  await expectRefusal(addPerson(leader, colleague()), "forbidden");
  await expectRefusal(renewInvitation(leader, { personId: leader.personId }), "forbidden");
  await expectRefusal(listPeople(leader, { departmentId: null, q: "", page: 1 }), "forbidden");
  const own = { personId: leader.personId, role: "admin" as const, departmentId: world.rootId };
  await expectRefusal(addMembership(leader, own), "forbidden");
});

test("the same address twice at once: one person, one refusal", async () => {
  const actor = await admin();
  const outcomes = await Promise.allSettled([addPerson(actor, colleague()), addPerson(actor, colleague())]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(await db.person.count({ where: { email: "duc@snv.example" } })).toBe(1);
});
