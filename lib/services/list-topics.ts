import "server-only";
import { z } from "zod";
import { db } from "@/lib/db";

const rows = z.array(z.object({ slug: z.string(), name: z.string(), nameEn: z.string(), count: z.number() }));

/** The topics with most services, and how many each has. */
export async function listServiceTopics(most: number): Promise<z.output<typeof rows>> {
  const found = await db.$queryRaw`
    select t.slug, t.name, t.name_en as "nameEn", count(*)::int as count
    from services s join topics t on t.id = s.topic_id where s.active
    group by t.id order by count(*) desc, t.position, t.name limit ${most}`;
  return rows.parse(found);
}
