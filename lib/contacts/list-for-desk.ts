import "server-only";
import { z } from "zod";
import { db } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { everyWordIn } from "@/lib/search/every-word";
import type { Viewer } from "@/lib/viewer";
import { Prisma } from "@/prisma/generated/client";
import type { ContactSearch } from "./list-schema";
import { mayEditContacts } from "./policy";

export const contactsPerPage = 30;

const found = z.object({ id: z.number(), total: z.number() });

/**
 * One page of all contacts, used or not: those of the portal, then by department. Every word of `q` stands in label,
 * value or department, with or without diacritics. A page behind the last one is the first. Throws `forbidden`.
 */
export async function listContactsForDesk(viewer: Viewer, search: ContactSearch) {
  if (!mayEditContacts(viewer)) throw new AppError("forbidden");
  const { department, page } = search;
  const departmentId = typeof department === "number" ? department : null;
  const rows = z.array(found).parse(
    await db.$queryRaw`
      select c.id, count(*) over ()::integer as total
      from contacts c left join departments d on d.id = c.department_id
      where (${departmentId}::integer is null or c.department_id = ${departmentId}::integer)
        and (${department === "none"} = false or c.department_id is null)
        and ${everyWordIn(Prisma.sql`concat_ws(' ', c.label, c.label_en, c.value, d.name)`, search.q)}
      order by d.id is not null, d.name collate "vi-x-icu", d.id, c.position, c.id
      limit ${contactsPerPage} offset ${(page - 1) * contactsPerPage}`,
  );
  if (rows.length === 0 && page > 1) return listContactsForDesk(viewer, { ...search, page: 1 });
  const contacts = await db.contact.findMany({
    where: { id: { in: rows.map(({ id }) => id) } },
    include: { department: { select: { name: true } } },
  });
  return {
    contacts: rows.flatMap(({ id }) => contacts.filter((contact) => contact.id === id)),
    total: rows[0]?.total ?? 0,
    page,
  };
}
export type ListedContact = Awaited<ReturnType<typeof listContactsForDesk>>["contacts"][number];

/** One contact for its form; null when there is none. Throws `forbidden`. */
export async function findContactForDesk(viewer: Viewer, id: number) {
  if (!mayEditContacts(viewer)) throw new AppError("forbidden");
  return db.contact.findUnique({ where: { id } });
}
