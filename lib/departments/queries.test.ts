import { expect, it } from "vitest";
import { db } from "@/lib/db";
import { useWorld } from "@/lib/testing/use-world";
import { departmentNames } from "./queries";

const world = useWorld();

it("calls a department in English where it has such a name, and else as its answers do", async () => {
  const { name } = await db.department.update({
    where: { id: world.homeAffairsId },
    data: { nameEn: "Department of Home Affairs" },
  });
  const other = await db.department.update({ where: { id: world.constructionId }, data: { nameEn: "" } });
  const nameOf = await departmentNames("en");
  expect([name, other.name, "Sở đã giải thể", ""].map(nameOf)).toEqual([
    "Department of Home Affairs",
    other.name,
    "Sở đã giải thể",
    "",
  ]);
  expect((await departmentNames("vi"))(name)).toBe(name);
});
