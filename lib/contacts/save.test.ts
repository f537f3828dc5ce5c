import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { expectOneWinner, expectRefusal } from "@/lib/testing/find";
import { makePerson } from "@/lib/testing/make";
import { useWorld } from "@/lib/testing/use-world";
import { listPublicContacts } from "./queries";
import { saveContact } from "./save";
import { contactSchema } from "./schema";

const world = useWorld();

const hotline = {
  kind: "hotline",
  purpose: "public",
  label: "Đường dây nóng",
  value: "0203.3.618.429",
  position: "1",
  active: "yes",
};

test("what the admin saves is what the public reads", async () => {
  const admin = await makePerson("admin", world.rootId);
  await saveContact(admin, contactSchema.parse(hotline));
  expect(await listPublicContacts("vi")).toMatchObject([
    { label: "Đường dây nóng", value: "0203.3.618.429" },
  ]);
  const { id } = await db.contact.findFirstOrThrow({ where: { kind: "hotline" } });
  await saveContact(admin, contactSchema.parse({ ...hotline, id, version: 1, active: undefined }));
  expect(await listPublicContacts("vi")).toEqual([]);
});

test("only the admin reads and changes them; an unknown one is not found", async () => {
  const coordinator = await makePerson("coordinator", world.rootId);
  await expectRefusal(saveContact(coordinator, contactSchema.parse(hotline)), "forbidden");
  const admin = await makePerson("admin", world.rootId);
  await expectRefusal(saveContact(admin, contactSchema.parse({ ...hotline, id: 999_999 })), "not_found");
});

test("a contact holds from its first to its last day, and a change that somebody else made is seen", async () => {
  const admin = await makePerson("admin", world.rootId);
  const labels = async () => (await listPublicContacts("vi")).map(({ label }) => label);
  await saveContact(admin, contactSchema.parse({ ...hotline, label: "Cũ", validTo: "2020-01-01" }));
  await saveContact(admin, contactSchema.parse({ ...hotline, label: "Sắp có", validFrom: "2999-01-01" }));
  await saveContact(
    admin,
    contactSchema.parse({ ...hotline, label: "Nay", validFrom: "2020-01-01", validTo: "2999-01-01" }),
  );
  expect(await labels()).toEqual(["Nay"]);
  const { id } = await db.contact.findFirstOrThrow({ where: { label: "Cũ" } });
  const change = (label: string) => () =>
    saveContact(admin, contactSchema.parse({ ...hotline, id, version: 1, label }));
  await expectOneWinner([change("A"), change("B")]);
  expect(await db.event.count({ where: { type: "contact.saved" } })).toBe(4);
});

test.each([
  [{ ...hotline, validFrom: "2026-02-31" }, "validFrom", "validity_day_wrong"],
  [{ ...hotline, validFrom: "2026-02-02", validTo: "2026-02-01" }, "validTo", "validity_order"],
  [{ ...hotline, value: "gọi cho tôi" }, "value", "contact_phone_wrong"],
  [{ ...hotline, label: " " }, "label", "contact_label_missing"],
  [{ ...hotline, kind: "email" }, "value", "contact_email_wrong"],
  [{ ...hotline, purpose: "department" }, "departmentId", "contact_department_missing"],
  [{ ...hotline, position: "first" }, "position", "position_wrong"],
])("%j is refused at %s with %s", (typed, field, message) => {
  const issues = contactSchema.safeParse(typed).error?.issues;
  expect(issues).toMatchObject([{ path: [field], message }]);
});
