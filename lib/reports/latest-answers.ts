import "server-only";
import { db } from "@/lib/db";

/** The newest published questions, for the home page. */
export function listLatestAnswers(limit: number) {
  return db.publicVersion.findMany({
    where: { unpublishedAt: null },
    orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
    take: limit,
    select: {
      slug: true,
      title: true,
      departmentName: true,
      answeredAt: true,
      topic: { select: { name: true, nameEn: true } },
    },
  });
}

/** Topics in the order of the form: the choices of filters and of the home page. */
export function listTopics() {
  return db.topic.findMany({
    where: { active: true },
    orderBy: { position: "asc" },
    select: { slug: true, name: true, nameEn: true },
  });
}
