import type { Transaction } from "@/lib/db";
import { topics } from "./topics";

/** Rules of a place come first: the first match by position wins. */
const position = { place: 10, topic: 100 } as const;

/** Topics, and for each the department that gets its questions. */
export async function seedRouting(tx: Transaction): Promise<void> {
  await tx.topic.createMany({
    data: topics.map(({ slug, name, nameEn, description }, index) => ({
      slug,
      name,
      nameEn,
      description,
      position: index + 1,
    })),
    skipDuplicates: true,
  });
  const known = await tx.routingRule.count();
  if (known > 0) return;
  await tx.routingRule.createMany({ data: await rules(tx) });
}

async function rules(tx: Transaction) {
  const [topicRows, departments, places] = await Promise.all([
    tx.topic.findMany({ select: { id: true, slug: true } }),
    tx.department.findMany({ select: { id: true, code: true } }),
    tx.place.findMany({
      where: { departmentId: { not: null } },
      select: { id: true, fullName: true, departmentId: true },
    }),
  ]);
  return topics.flatMap((facts) => {
    const topicId = topicRows.find(({ slug }) => slug === facts.slug)?.id;
    const departmentId = departments.find(({ code }) => code === facts.department)?.id;
    if (topicId === undefined || departmentId === undefined) return [];
    const note = `Lĩnh vực ${facts.name}`;
    const general = {
      topicId,
      placeId: null,
      departmentId,
      automatic: "automatic" in facts,
      position: position.topic,
      note,
    };
    if (!("communeLevel" in facts)) return [general];
    return [
      ...places.map((place) => ({
        topicId,
        placeId: place.id,
        departmentId: place.departmentId ?? departmentId,
        automatic: false,
        position: position.place,
        note: `${note}, việc của cấp xã tại ${place.fullName}`,
      })),
      general,
    ];
  });
}
