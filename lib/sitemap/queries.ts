import "server-only";
import { z } from "zod";
import { db } from "@/lib/db";
import { addressIn } from "@/lib/i18n/address";
import type { Place } from "./write";

/** So many numbers of public versions share a part: with two languages far below the 50.000 of the protocol. */
export const partSize = 10_000;
const atOnce = 1_000;

const pages = [
  "/",
  "/questions",
  "/ask",
  "/statistics",
  "/services",
  "/news",
  "/contact",
  "/guide",
  "/privacy",
] as const;

const parts = z.array(z.object({ part: z.number(), changed: z.date() }));

/**
 * The parts of the map: pages, services and articles, and questions by their number, so that a part of old questions
 * stays as it is. Newest change of each.
 */
export async function listParts(): Promise<Place[]> {
  const rows = await db.$queryRaw`
    select (id - 1) / ${partSize}::integer as part, max(updated_at) as changed
    from public_versions where unpublished_at is null group by 1 order by 1`;
  return [
    { path: "/sitemap/trang.xml", changed: null },
    { path: "/sitemap/dich-vu-cong.xml", changed: null },
    { path: "/sitemap/tin-tuc.xml", changed: null },
    ...parts
      .parse(rows)
      .map(({ part, changed }) => ({ path: `/sitemap/hoi-dap-${String(part + 1)}.xml`, changed })),
  ];
}

export function listPages(): Place[] {
  return pages.map((page) => ({ path: addressIn("vi", page), changed: null }));
}

/** Published questions whose number is in a part, in pieces: a part is sent while it is read. */
export async function* listQuestions(part: number): AsyncGenerator<Place[]> {
  const until = part * partSize;
  for (let after = until - partSize; ;) {
    const rows = await db.publicVersion.findMany({
      where: { id: { gt: after, lte: until }, unpublishedAt: null },
      orderBy: { id: "asc" },
      take: atOnce,
      select: { id: true, slug: true, updatedAt: true },
    });
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows.map(({ slug, updatedAt }) => ({
      path: `${addressIn("vi", "/questions")}/${slug}`,
      changed: updatedAt,
    }));
    after = last.id;
  }
}

/** Services of the directory, in pieces. */
export async function* listServices(): AsyncGenerator<Place[]> {
  for (let after = 0; ;) {
    const rows = await db.service.findMany({
      where: { id: { gt: after }, active: true },
      orderBy: { id: "asc" },
      take: atOnce,
      select: { id: true, slug: true, updatedAt: true },
    });
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows.map(({ slug, updatedAt }) => ({
      path: `${addressIn("vi", "/services")}/${slug}`,
      changed: updatedAt,
    }));
    after = last.id;
  }
}

/** Published articles, in pieces. */
export async function* listArticles(): AsyncGenerator<Place[]> {
  for (let after = 0; ;) {
    const rows = await db.article.findMany({
      where: { id: { gt: after }, state: "published" },
      orderBy: { id: "asc" },
      take: atOnce,
      select: { id: true, slug: true, updatedAt: true },
    });
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows.map(({ slug, updatedAt }) => ({
      path: `${addressIn("vi", "/news")}/${slug}`,
      changed: updatedAt,
    }));
    after = last.id;
  }
}
