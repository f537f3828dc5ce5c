import type { NewsSearch } from "@/lib/articles/schema";

/** The address of a list of news; what is empty or the first page is left out. */
export function newsAddress(base: string, { q, category, page }: NewsSearch): string {
  const query = new URLSearchParams();
  if (q !== "") query.set("q", q);
  if (category !== "") query.set("chuyen-muc", category);
  if (page > 1) query.set("trang", String(page));
  return query.size === 0 ? base : `${base}?${query.toString()}`;
}
