import { z } from "zod";
import { defaultLocale, type Locale } from "@/lib/i18n/locales";

const text = z.string().trim().normalize("NFC").catch("");

/** As many pages as are counted; what is older is reached from the last of them, step by step (`sau`). */
export const mostPages = 50;

/** What the address of the list may hold: /hoi-dap?q=&linh-vuc=&don-vi=&nam=&sap-xep=&trang= or &sau= */
const addressSchema = z.object({
  q: text.default("").transform((q) => q.slice(0, 1_000)),
  "linh-vuc": text.default(""),
  "don-vi": text.default(""),
  nam: z.coerce.number().int().min(2000).max(2100).nullable().catch(null).default(null),
  "sap-xep": z.enum(["moi-nhat"]).nullable().catch(null).default(null),
  trang: z.coerce.number().int().min(1).max(mostPages).catch(1).default(1),
  sau: z
    .string()
    .regex(/^[1-9]\d{11,13}-[1-9]\d{0,8}$/)
    .nullable()
    .catch(null)
    .default(null),
});

/** Topic by slug, department by code; empty means any. What is searched comes best first unless `newest` is asked. */
export type ListSearch = {
  q: string;
  topic: string;
  department: string;
  year: number | null;
  newest: boolean;
  page: number;
  /** The last question of the page before, as `placeMark` writes it; null on numbered pages. */
  after: string | null;
};

/** Where a page that has no number begins. */
type Place = { publishedAt: Date; id: number };

export function placeMark({ publishedAt, id }: Place): string {
  return `${String(publishedAt.getTime())}-${String(id)}`;
}

/** Null for what is no mark. */
export function placeOf(mark: string | null): Place | null {
  const [time, id] = (mark ?? "").split("-").map(Number);
  return time === undefined || id === undefined ? null : { publishedAt: new Date(time), id };
}

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
    after: address.q === "" ? address.sau : null,
  };
}

type ListWish = Pick<ListSearch, "q" | "topic" | "department" | "year"> & Partial<ListSearch>;

/** The address of a list; what is empty or the first page is left out. */
export function listAddress(
  base: string,
  { q, topic, department, year, newest = false, page = 1, after = null }: ListWish,
): string {
  const query = new URLSearchParams();
  if (q !== "") query.set("q", q);
  if (topic !== "") query.set("linh-vuc", topic);
  if (department !== "") query.set("don-vi", department);
  if (year !== null) query.set("nam", String(year));
  if (newest && q !== "") query.set("sap-xep", "moi-nhat");
  if (after !== null) query.set("sau", after);
  else if (page > 1) query.set("trang", String(page));
  return query.size === 0 ? base : `${base}?${query.toString()}`;
}

/** The Atom feed of a list: of a topic, a department or all. A search has none. */
export function feedAddress(
  locale: Locale,
  { topic, department }: Pick<ListSearch, "topic" | "department">,
): string {
  const base = locale === defaultLocale ? "/feed.xml" : `/${locale}/feed.xml`;
  return listAddress(base, { q: "", topic, department, year: null });
}
