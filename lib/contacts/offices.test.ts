import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { useWorld } from "@/lib/testing/use-world";
import { listOffices } from "./offices";

useWorld();

const since = new Date("2025-07-01");

async function makeCommune(name: string, former: string[] = []): Promise<void> {
  await db.department.create({
    data: {
      ...{ code: `ubnd-${name}`, name: `UBND phường ${name}`, kind: "commune", validFrom: since },
      contacts: {
        create: { kind: "hotline", purpose: "public", label: "Một cửa", value: "0203 000 100" },
      },
      places: {
        create: {
          ...{ code: name, name, fullName: `Phường ${name}`, kind: "ward", validFrom: since },
          placeAliases: { create: former.map((one) => ({ name: one })) },
        },
      },
    },
  });
}

const found = async (q: string) => (await listOffices("vi", q)).departments.map(({ name }) => name);

test("a ward is found by its name and by the unit it was made from, without diacritics", async () => {
  await makeCommune("Bãi Cháy", ["Phường Hùng Thắng", "Xã Việt Hưng"]);
  await makeCommune("Hồng Gai");
  expect(await found("bai chay")).toEqual(["UBND phường Bãi Cháy"]);
  expect(await found("xa viet hung")).toEqual(["UBND phường Bãi Cháy"]);
  expect(await found("Phường Hồng Gai")).toEqual(["UBND phường Hồng Gai"]);
  // Words of two former units make no name.
  expect(await found("hung thang viet")).toEqual([]);
});

test("it comes with its contacts, its place and what it was made from", async () => {
  await makeCommune("Bãi Cháy", ["Phường Hùng Thắng"]);
  expect((await listOffices("vi", "bai chay")).departments).toMatchObject([
    {
      kind: "commune",
      place: { name: "Bãi Cháy", fullName: "Phường Bãi Cháy", kind: "ward", former: ["Phường Hùng Thắng"] },
      contacts: [{ label: "Một cửa", value: "0203 000 100" }],
    },
  ]);
  expect((await listOffices("vi", "noi vu")).departments).toMatchObject([{ name: "Sở Nội vụ", place: null }]);
});
