import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { setTestClock } from "@/lib/testing/clock";
import { expectRefusal } from "@/lib/testing/find";
import { makePerson } from "@/lib/testing/make";
import { useWorld } from "@/lib/testing/use-world";
import { findPersonForDesk, listPeople, peoplePerPage } from "./list-for-desk";
import { peopleListQuery, peopleSearchSchema } from "./list-schema";

const world = useWorld();
const admin = () => makePerson("admin", world.rootId);
const search = (typed: Record<string, unknown> = {}) => peopleSearchSchema.parse(typed);

async function addOfficial(name: string, email: string, jobTitle = ""): Promise<number> {
  const { personId } = await makePerson("official", world.homeAffairsId);
  await db.person.update({ where: { id: personId }, data: { name, email, jobTitle } });
  return personId;
}

async function names(typed: Record<string, unknown>): Promise<string[]> {
  const { people } = await listPeople(await admin(), search(typed));
  return people.map(({ name }) => name).filter((name) => !name.startsWith("Person"));
}

test("people are found by words of name, address and job title, without diacritics, in Vietnamese order", async () => {
  await addOfficial("Lê Văn Đức", "duc@snv.example", "Chuyên viên");
  await addOfficial("Lê Văn Dũng", "dung@snv.example", "Văn thư");
  expect(await names({ q: "van le" })).toEqual(["Lê Văn Dũng", "Lê Văn Đức"]);
  expect(await names({ q: "ĐỨC chuyen vien" })).toEqual(["Lê Văn Đức"]);
  expect(await names({ q: "dung@" })).toEqual(["Lê Văn Dũng"]);
  expect(await names({ q: "100%" })).toEqual([]);
});

test("a department shows who has a role there today or later, not who had one", async () => {
  setTestClock("2026-11-23T00:30:00+07:00");
  const [current, former] = [
    await addOfficial("Nay", "a@x.example"),
    await addOfficial("Xưa", "b@x.example"),
  ];
  const until = (personId: number, day: string) =>
    db.membership.updateMany({ where: { personId }, data: { validTo: new Date(day) } });
  await until(current, "2026-11-23");
  await until(former, "2026-11-22");
  expect(await names({ department: String(world.homeAffairsId) })).toEqual(["Nay"]);
  expect(await names({ q: "xua" })).toEqual(["Xưa"]);
  expect(await findPersonForDesk(await admin(), former)).toMatchObject({ memberships: [] });
});

test("a page holds thirty; behind the last one stands the first", async () => {
  const viewer = await admin();
  await db.person.createMany({
    data: Array.from({ length: peoplePerPage }, (_, index) => ({
      name: `Zz ${String(index).padStart(2, "0")}`,
      email: `z${String(index)}@demo.example`,
    })),
  });
  const [first, second, beyond] = await Promise.all(
    [1, 2, 9].map((page) => listPeople(viewer, search({ page }))),
  );
  expect(first).toMatchObject({ total: peoplePerPage + 1, page: 1 });
  expect(first?.people).toHaveLength(peoplePerPage);
  expect(second?.people.map(({ name }) => name)).toEqual(["Zz 29"]);
  expect(beyond).toEqual(first);
});

test("one person is shown without password and secret; an unknown one is null, and only the admin asks", async () => {
  const viewer = await admin();
  const id = await addOfficial("Lê Văn Đức", "duc@snv.example");
  const person = await findPersonForDesk(viewer, id);
  expect(person).toMatchObject({
    ...{ name: "Lê Văn Đức", hasPassword: false, hasSecondStep: false, openWork: 0 },
    memberships: [{ role: "official", department: { name: "Sở Nội vụ" } }],
  });
  expect(Object.keys(person ?? {})).not.toContain("passwordHash");
  expect(await findPersonForDesk(viewer, 999_999)).toBeNull();
  const leader = await makePerson("leader", world.homeAffairsId);
  await expectRefusal(findPersonForDesk(leader, id), "forbidden");
  await expectRefusal(listPeople(leader, search()), "forbidden");
});

test("an address says what the list is narrowed to, and nonsense in it narrows nothing", () => {
  const narrowed = { q: "đức & con", departmentId: 7, page: 2 };
  const query = peopleListQuery(narrowed);
  expect(peopleSearchSchema.parse(Object.fromEntries(new URLSearchParams(query)))).toEqual(narrowed);
  const all = { q: "", departmentId: null, page: 1 };
  expect(peopleSearchSchema.parse({ q: ["a"], department: "x'", page: "-1" })).toEqual(all);
  expect(peopleListQuery(all)).toBe("");
});
