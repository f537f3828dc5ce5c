import "server-only";
import { z } from "zod";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { localDay } from "@/lib/format";
import { limit } from "@/lib/rate-limit";
import { visitorHash, type Visitor } from "@/lib/visitor-hash";

export type MeToo = { count: number; counted: boolean };

const countRow = z.object({ count: z.number() });

/**
 * "Tôi cũng có câu hỏi này": counts a visitor once per question and day (Asia/Ho_Chi_Minh). A second time changes
 * nothing. Throws `rate_limited`, and `not_found` for what is not public.
 */
export async function countMeToo(visitor: Visitor, slug: string): Promise<MeToo> {
  await limit("meToo", visitor.address);
  const rows = await db.$queryRaw`
    with visitor as (
      insert into me_too_visitors (day, public_version_id, visitor_hash)
      select ${localDay(now())}::date, id, ${visitorHash("me-too", visitor)}
      from public_versions where slug = ${slug} and unpublished_at is null
      on conflict do nothing
      returning public_version_id
    )
    insert into me_toos as known (public_version_id, count) select public_version_id, 1 from visitor
    on conflict (public_version_id) do update set count = known.count + 1
    returning count`;
  const counted = z.array(countRow).parse(rows)[0];
  if (counted !== undefined) return { ...counted, counted: true };
  const count = await meToosOf({ slug });
  if (count === null) throw new AppError("not_found");
  return { count, counted: false };
}

/** How many have the same question; null when it is not public. */
export async function meToosOf(question: { slug: string } | { id: number }): Promise<number | null> {
  const version = await db.publicVersion.findUnique({
    where: { ...question, unpublishedAt: null },
    select: { meToo: { select: { count: true } } },
  });
  return version === null ? null : (version.meToo?.count ?? 0);
}
