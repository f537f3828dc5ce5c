import { z } from "zod";
import { optionalIdField } from "@/lib/ids";

const text = z.string().trim().max(200).normalize("NFC").catch("");

/** What the address of the directory may hold: /dich-vu-cong?q=&linh-vuc=&don-vi=&trang= */
export const serviceSearchSchema = z.object({
  q: text.default(""),
  "linh-vuc": text.default(""),
  "don-vi": text.default(""),
  trang: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
});

export type ServiceSearch = { q: string; topic: string; department: string; page: number };

/** Never refuses: what makes no sense in an address is left out. */
export function parseServiceSearch(params: Record<string, string | string[] | undefined>): ServiceSearch {
  const single = Object.fromEntries(
    Object.entries(params).map(([key, value]) => [key, Array.isArray(value) ? value[0] : value]),
  );
  const { q, "linh-vuc": topic, "don-vi": department, trang: page } = serviceSearchSchema.parse(single);
  return { q, topic, department, page };
}

export const deskServiceStates = ["active", "unconfirmed", "ended", "all"] as const;

/** The address of the editors' list. What makes no sense in it is left out. */
export const deskServiceSearch = z
  .object({
    q: text.default(""),
    department: optionalIdField("service_department_unknown").catch(null),
    state: z.enum(deskServiceStates).catch("active").default("active"),
    page: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
  })
  .transform(({ department, ...search }) => ({ ...search, departmentId: department }));
export type DeskServiceSearch = z.output<typeof deskServiceSearch>;
