import { z } from "zod";
import { idField } from "@/lib/ids";

/** What the address of the admin's list may hold: ?q=&department=&page=. "none": of the portal as a whole. Never refuses. */
export const contactSearchSchema = z.object({
  q: z.string().trim().max(200).normalize("NFC").catch("").default(""),
  department: z
    .union([z.literal("none"), idField("not_found")])
    .nullable()
    .catch(null)
    .default(null),
  page: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
});
export type ContactSearch = z.output<typeof contactSearchSchema>;

/** The same list again: `?q=...`, or nothing for all of it. */
export function contactListQuery({ q, department, page }: ContactSearch): string {
  const query = new URLSearchParams({
    ...(q !== "" && { q }),
    ...(department !== null && { department: String(department) }),
    ...(page > 1 && { page: String(page) }),
  });
  return query.size === 0 ? "" : `?${query.toString()}`;
}
