import type { ServiceSearch } from "@/lib/services/schema";

/** The address of one page of a search; what is empty or the default is left out. */
export function servicesAddress(base: string, { q, topic, department, page }: ServiceSearch): string {
  const query = new URLSearchParams();
  if (q !== "") query.set("q", q);
  if (topic !== "") query.set("linh-vuc", topic);
  if (department !== "") query.set("don-vi", department);
  if (page > 1) query.set("trang", String(page));
  return query.size === 0 ? base : `${base}?${query.toString()}`;
}
