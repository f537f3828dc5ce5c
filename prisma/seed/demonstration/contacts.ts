import type { Transaction } from "@/lib/db";

/** The province published a real mailbox; made-up questions must not reach it. */
export async function seedIntakeContact(tx: Transaction): Promise<void> {
  await tx.contact.updateMany({ where: { purpose: "intake" }, data: { value: "tiepnhan@demo.example" } });
}

/** A mailbox per department on the reserved domain, so that letters of assignment have somewhere to go. */
export async function seedDepartmentContacts(tx: Transaction): Promise<void> {
  const departments = await tx.department.findMany({
    where: { acceptsQuestions: true, validTo: null, kind: { not: "root" } },
    orderBy: { id: "asc" },
    select: { id: true, code: true, name: true, nameEn: true },
  });
  await tx.contact.createMany({
    data: departments.map(({ id, code, name, nameEn }, position) => ({
      kind: "email" as const,
      purpose: "department" as const,
      departmentId: id,
      label: name,
      labelEn: nameEn ?? "",
      value: `${code}@demo.example`,
      position,
    })),
  });
}

/** What some departments publish, on numbers and a domain that nobody has, and one with hours of its own. */
export async function seedPublicContacts(tx: Transaction): Promise<void> {
  const published = ["snv", "sxd", "stp", "syt", "snnmt", "cat"];
  const departments = await tx.department.findMany({
    where: { code: { in: published }, validTo: null },
    orderBy: { id: "asc" },
    select: { id: true, code: true },
  });
  await tx.contact.createMany({
    data: departments.flatMap(({ id, code }, position) => [
      {
        ...{ kind: "hotline" as const, purpose: "public" as const, departmentId: id, position: 1 },
        ...{ label: "Điện thoại (số minh họa)", labelEn: "Telephone (made up)" },
        value: `0203.000.010${String(position)}`,
      },
      {
        ...{ kind: "email" as const, purpose: "public" as const, departmentId: id, position: 2 },
        ...{ label: "Thư điện tử", labelEn: "E-mail", value: `lienhe.${code}@demo.example` },
      },
      {
        ...{ kind: "office" as const, purpose: "public" as const, departmentId: id, position: 3 },
        ...{
          label: "Trụ sở",
          labelEn: "Office",
          value: "Địa chỉ minh họa, đơn vị cập nhật trước khi công bố",
        },
      },
    ]),
  });
  const centre = await tx.department.findFirst({
    where: { name: "Trung tâm Phục vụ hành chính công tỉnh" },
    select: { id: true },
  });
  if (centre === null) return;
  await tx.openingHours.createMany({
    data: [
      {
        ...{
          departmentId: centre.id,
          weekdays: [1, 2, 3, 4, 5],
          spans: [
            ["07:30", "11:30"],
            ["13:00", "17:00"],
          ],
        },
        ...{ note: "Tiếp nhận và trả kết quả", noteEn: "Reception of files and results" },
      },
      {
        ...{ departmentId: centre.id, weekdays: [6], spans: [["07:30", "11:30"]] },
        ...{ note: "Chỉ trả kết quả (minh họa)", noteEn: "Results only (made up)" },
      },
    ],
  });
}
