import "server-only";
import { db } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import { named } from "@/lib/i18n/named";

/** What the picture of a published question shows; null for what is not public. `changed` tells one picture from the next. */
export async function findCard(
  slug: string,
  locale: Locale,
): Promise<{ title: string; facts: string; changed: Date } | null> {
  const version = await db.publicVersion.findUnique({
    where: { slug, unpublishedAt: null },
    select: {
      title: true,
      departmentName: true,
      updatedAt: true,
      topic: { select: { name: true, nameEn: true } },
    },
  });
  if (version === null) return null;
  const { title, departmentName, topic, updatedAt } = version;
  const facts = [departmentName, topic === null ? "" : named(topic.name, topic.nameEn, locale)];
  return { title, facts: facts.filter(Boolean).join(" · "), changed: updatedAt };
}
