import { z } from "zod";
import { optionalIdField } from "@/lib/ids";

/** What the address of the admin's list may hold: ?q=&department=&page=. Never refuses. */
export const peopleSearchSchema = z
  .object({
    q: z.string().trim().max(200).normalize("NFC").catch("").default(""),
    department: optionalIdField("not_found").catch(null),
    page: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
  })
  .transform(({ department, ...search }) => ({ ...search, departmentId: department }));
export type PeopleSearch = z.output<typeof peopleSearchSchema>;

/** The same list again: `?q=...`, or nothing for all of it. */
export function peopleListQuery({ q, departmentId, page }: PeopleSearch): string {
  const query = new URLSearchParams({
    ...(q !== "" && { q }),
    ...(departmentId !== null && { department: String(departmentId) }),
    ...(page > 1 && { page: String(page) }),
  });
  return query.size === 0 ? "" : `?${query.toString()}`;
}
