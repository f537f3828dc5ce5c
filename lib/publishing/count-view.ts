import "server-only";
import { z } from "zod";
import { db } from "@/lib/db";

const countRow = z.object({ count: z.number() });

/** One more reader of a published question. Returns how many there are, or null when it is not published. */
export async function countView(id: number): Promise<number | null> {
  const rows = await db.$queryRaw`
    insert into public_views as views (public_version_id, count)
    select id, 1 from public_versions where id = ${id} and unpublished_at is null
    on conflict (public_version_id) do update set count = views.count + 1
    returning count`;
  return z.array(countRow).parse(rows)[0]?.count ?? null;
}

/** How many readers a published question has had, or null when it is not published. */
export async function viewsOf(id: number): Promise<number | null> {
  const version = await db.publicVersion.findUnique({
    where: { id, unpublishedAt: null },
    select: { publicView: { select: { count: true } } },
  });
  return version === null ? null : (version.publicView?.count ?? 0);
}
