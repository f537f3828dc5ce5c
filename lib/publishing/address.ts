import { z } from "zod";

const text = z.string().trim().normalize("NFC").catch("");

/** What the address of the list may hold: /hoi-dap?q=&linh-vuc=&don-vi=&nam=&sap-xep=&trang= */
const addressSchema = z.object({
  q: text.default("").transform((q) => q.slice(0, 1_000)),
  "linh-vuc": text.default(""),
  "don-vi": text.default(""),
  nam: z.coerce.number().int().min(2000).max(2100).nullable().catch(null).default(null),
  "sap-xep": z.enum(["moi-nhat"]).nullable().catch(null).default(null),
  trang: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
});

/** Topic by slug, department by code; empty means any. What is searched comes best first unless `newest` is asked. */
export type ListSearch = {
  q: string;
  topic: string;
  department: string;
  year: number | null;
  newest: boolean;
  page: number;
};

/** Never refuses: what makes no sense in an address is left out. */
export function parseListSearch(params: Record<string, string | string[] | undefined>): ListSearch {
  const single = Object.fromEntries(
    Object.entries(params).map(([key, value]) => [key, Array.isArray(value) ? value[0] : value]),
  );
  const address = addressSchema.parse(single);
  return {
    q: address.q,
    topic: address["linh-vuc"],
    department: address["don-vi"],
    year: address.nam,
    newest: address["sap-xep"] === "moi-nhat",
    page: address.trang,
  };
}

/** The address of a list; what is empty or the first page is left out. */
export function listAddress(base: string, { q, topic, department, year, newest, page }: ListSearch): string {
  const query = new URLSearchParams();
  if (q !== "") query.set("q", q);
  if (topic !== "") query.set("linh-vuc", topic);
  if (department !== "") query.set("don-vi", department);
  if (year !== null) query.set("nam", String(year));
  if (newest && q !== "") query.set("sap-xep", "moi-nhat");
  if (page > 1) query.set("trang", String(page));
  return query.size === 0 ? base : `${base}?${query.toString()}`;
}
