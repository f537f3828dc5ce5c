import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { listReceivingDepartments } from "@/lib/departments/receiving";
import { makeDepartment, makePerson } from "@/lib/testing/make";
import { useWorld } from "@/lib/testing/use-world";
import { listOfficials } from "./queries";

const world = useWorld();

test("officials of a department are those whose membership holds today", async () => {
  const official = await makePerson("official", world.homeAffairsId);
  await makePerson("leader", world.homeAffairsId);
  await makePerson("official", world.constructionId);
  const former = await makePerson("official", world.homeAffairsId);
  await db.membership.updateMany({
    where: { personId: former.personId },
    data: { validTo: new Date("2020-01-01") },
  });
  const disabled = await makePerson("official", world.homeAffairsId);
  await db.person.update({ where: { id: disabled.personId }, data: { disabledAt: new Date() } });
  expect(await listOfficials(world.homeAffairsId)).toEqual([
    { id: official.personId, name: official.name, jobTitle: "", openWork: 0 },
  ]);
});

test("departments that take questions stand in Vietnamese order, those of yesterday are gone", async () => {
  await makeDepartment("sct", "Sở Công Thương");
  await makeDepartment("sdt", "Sở Đất đai");
  const ended = await makeDepartment("sldtbxh", "Sở Lao động");
  await db.department.update({ where: { id: ended }, data: { validTo: new Date("2025-02-28") } });
  const closed = await makeDepartment("tand", "Tòa án");
  await db.department.update({ where: { id: closed }, data: { acceptsQuestions: false } });
  const names = (await listReceivingDepartments()).map(({ name }) => name);
  expect(names).toEqual(["Sở Công Thương", "Sở Đất đai", "Sở Nội vụ", "Sở Xây dựng", "UBND tỉnh"]);
});
