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
