import { describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { useDatabase } from "@/lib/testing/database";
import { createFirstAdmin } from "./first-admin";
import { seedReference } from "./reference";

useDatabase();

const seed = () => db.$transaction((tx) => seedReference(tx), { timeout: 30_000 });

async function contents() {
  return {
    departments: await db.department.findMany({ orderBy: { id: "asc" } }),
    successions: await db.departmentSuccession.findMany({
      orderBy: [{ predecessorId: "asc" }, { successorId: "asc" }],
    }),
    places: await db.place.findMany({ orderBy: { id: "asc" } }),
    aliases: await db.placeAlias.findMany({ orderBy: { id: "asc" } }),
    topics: await db.topic.findMany({ orderBy: { id: "asc" } }),
    rules: await db.routingRule.findMany({ orderBy: { id: "asc" } }),
    policies: await db.policy.findMany({ orderBy: { id: "asc" } }),
    calendar: await db.calendar.findMany({ include: { calendarDays: { orderBy: { day: "asc" } } } }),
    contacts: await db.contact.findMany({ orderBy: { id: "asc" } }),
  };
}

describe("reference data", () => {
  it("is the same after a second run", async () => {
    await seed();
    const first = await contents();
    await seed();
    expect(await contents()).toEqual(first);
    expect(first.places).toHaveLength(54);
    expect(first.rules.filter(({ automatic }) => automatic)).toHaveLength(2);
  });

  it("leaves alone what the admin changed", async () => {
    await seed();
    await db.topic.update({ where: { slug: "dat-dai" }, data: { name: "Đất đai, nhà đất" } });
    await db.contact.updateMany({ where: { kind: "hotline" }, data: { value: "1022" } });
    await seed();
    expect(await db.topic.findUnique({ where: { slug: "dat-dai" } })).toMatchObject({
      name: "Đất đai, nhà đất",
    });
    expect(await db.contact.findMany({ where: { kind: "hotline" } })).toMatchObject([
      { value: "1022" },
      { value: "1022" },
    ]);
  });

  it("adds a time limit that is missing and leaves the versions there are", async () => {
    await seed();
    await db.$executeRaw`delete from policies where key = 'closing'`;
    const next = { key: "rating", version: 2, amount: 20, unit: "days" as const, legalBasis: "Quy chế mới" };
    await db.policy.create({ data: { ...next, validFrom: new Date("2026-12-01") } });
    await seed();
    expect(await db.policy.count({ where: { key: "closing" } })).toBe(1);
    const rating = await db.policy.findMany({ where: { key: "rating" }, orderBy: { version: "asc" } });
    expect(rating.map(({ amount }) => amount)).toEqual([30, 20]);
  });

  it("sends the press of the dissolved department to culture and the rest to science", async () => {
    await seed();
    const dissolved = await db.department.findUniqueOrThrow({
      where: { code: "stttt" },
      include: { predecessorDepartmentSuccessions: { include: { successor: true } } },
    });
    expect(dissolved).toMatchObject({ acceptsQuestions: false, validTo: new Date("2025-02-28") });
    const successors = dissolved.predecessorDepartmentSuccessions.map(({ successor }) => successor.code);
    expect(successors.sort()).toEqual(["skhcn", "svhttdl"]);
  });

  it("still knows a former ward, and the two places it became", async () => {
    await seed();
    const aliases = await db.placeAlias.findMany({
      where: { name: "Phường Hà Khẩu" },
      include: { place: true },
    });
    expect(aliases.map(({ place }) => place.fullName).sort()).toEqual([
      "Phường Tuần Châu",
      "Phường Việt Hưng",
    ]);
  });

  it("gives civil status to the commune of the place, and to the department where no place is named", async () => {
    await seed();
    const rules = await db.routingRule.findMany({
      where: { topic: { slug: "ho-tich-chung-thuc" } },
      orderBy: { position: "asc" },
      include: { place: true, department: true },
    });
    const offices = rules.filter(({ place }) => place?.fullName === "Phường Hạ Long");
    expect(offices.map(({ department }) => department.name)).toEqual(["UBND phường Hạ Long"]);
    expect(rules.at(-1)).toMatchObject({ placeId: null, department: { code: "stp" } });
  });
});

describe("the first admin", () => {
  const wanted = { email: "admin@example.gov.vn", name: "Quản trị" };
  const other = { ...wanted, email: "other@example.gov.vn" };
  const create = (admin: typeof wanted) => db.$transaction((tx) => createFirstAdmin(tx, admin));

  it("is added once, without a password, and nobody of the demonstration comes along", async () => {
    await seed();
    const admin = await create(wanted);
    expect(admin).toMatchObject({ email: wanted.email, hasPassword: false });
    expect(await create(wanted)).toEqual(admin);
    expect(await create(other)).toEqual(admin);
    const people = await db.person.findMany({ include: { memberships: { include: { department: true } } } });
    expect(people).toMatchObject([
      { ...wanted, passwordHash: null, memberships: [{ role: "admin", department: { code: "ubnd" } }] },
    ]);
    expect(await db.contact.count({ where: { value: { endsWith: "demo.example" } } })).toBe(0);
    expect(await db.contact.findMany({ where: { purpose: "intake" } })).toMatchObject([
      { value: "chinhquyendientu@quangninh.gov.vn" },
    ]);
  });

  it("is known to have a password once one was set", async () => {
    await seed();
    const { id } = await create(wanted);
    await db.person.update({ where: { id }, data: { passwordHash: "set" } });
    expect(await create(wanted)).toEqual({ id, email: wanted.email, hasPassword: true });
    expect(await create(other)).toEqual({ id, email: wanted.email, hasPassword: true });
  });
});
