import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { expectRefusal } from "@/lib/testing/find";
import { makeDepartment, makePerson } from "@/lib/testing/make";
import { useWorld } from "@/lib/testing/use-world";
import { contactsPerPage, findContactForDesk, listContactsForDesk } from "./list-for-desk";
import { contactListQuery, contactSearchSchema } from "./list-schema";

const world = useWorld();
const admin = () => makePerson("admin", world.rootId);
const search = (typed: Record<string, unknown> = {}) => contactSearchSchema.parse(typed);

async function labels(typed: Record<string, unknown>): Promise<string[]> {
  const { contacts } = await listContactsForDesk(await admin(), search(typed));
  return contacts.map(({ label }) => label);
}

test("the portal's contacts come first, then those of each department in Vietnamese order", async () => {
  await makeDepartment("sdt", "Sở Đất đai");
  expect(await labels({})).toEqual(["Tiếp nhận", "Sở Đất đai", "Sở Nội vụ", "Sở Xây dựng"]);
});

test("words are found in label, value and department, without diacritics and in any order", async () => {
  await db.contact.create({
    data: {
      ...{ kind: "hotline", purpose: "public", departmentId: world.homeAffairsId },
      ...{ label: "Đường dây nóng", labelEn: "Hotline", value: "0203 100%", active: false },
    },
  });
  expect(await labels({ q: "noi vu duong" })).toEqual(["Đường dây nóng"]);
  expect(await labels({ q: "NÓNG" })).toEqual(["Đường dây nóng"]);
  expect(await labels({ q: "hotline" })).toEqual(["Đường dây nóng"]);
  expect(await labels({ q: "snv@" })).toEqual(["Sở Nội vụ"]);
  expect(await labels({ q: "100%" })).toEqual(["Đường dây nóng"]);
  expect(await labels({ q: "nong xay dung" })).toEqual([]);
});

test("a list narrows to one department, or to the portal itself", async () => {
  expect(await labels({ department: String(world.constructionId) })).toEqual(["Sở Xây dựng"]);
  expect(await labels({ department: "none" })).toEqual(["Tiếp nhận"]);
});

test("a page holds thirty; behind the last one stands the first", async () => {
  await db.contact.createMany({
    data: Array.from({ length: contactsPerPage }, (_, position) => ({
      ...{ kind: "hotline" as const, purpose: "public" as const, value: "113" },
      ...{ label: `Số ${String(position)}`, position: position + 1 },
    })),
  });
  const viewer = await admin();
  const pages = [1, 2, 9].map((page) => listContactsForDesk(viewer, search({ page })));
  const [first, second, beyond] = await Promise.all(pages);
  expect(first).toMatchObject({ total: contactsPerPage + 3, page: 1 });
  expect(first?.contacts).toHaveLength(contactsPerPage);
  expect(second?.contacts.map(({ label }) => label)).toEqual(["Số 29", "Sở Nội vụ", "Sở Xây dựng"]);
  expect(beyond).toEqual(first);
});

test("only the admin reads them; an unknown one is null", async () => {
  const coordinator = await makePerson("coordinator", world.rootId);
  await expectRefusal(listContactsForDesk(coordinator, search()), "forbidden");
  const { id } = await db.contact.findFirstOrThrow({ where: { purpose: "intake" } });
  await expectRefusal(findContactForDesk(coordinator, id), "forbidden");
  expect(await findContactForDesk(await admin(), id)).toMatchObject({ label: "Tiếp nhận" });
  expect(await findContactForDesk(await admin(), 999_999)).toBeNull();
});

test("an address says what the list is narrowed to, and nonsense in it narrows nothing", () => {
  const narrowed = { q: "đất & nhà", department: 7, page: 2 } as const;
  const query = contactListQuery(narrowed);
  expect(contactSearchSchema.parse(Object.fromEntries(new URLSearchParams(query)))).toEqual(narrowed);
  const all = { q: "", department: null, page: 1 };
  expect(contactSearchSchema.parse({ q: ["a"], department: "x'", page: "-1" })).toEqual(all);
  expect(contactListQuery(all)).toBe("");
});
