import { db } from "@/lib/db";

/** The pages by which the portal's lightness is judged, by their names in the goals. */
export async function mainPages(): Promise<Record<string, string>> {
  const [question, article] = await Promise.all([
    db.publicVersion.findFirstOrThrow({ where: { unpublishedAt: null }, select: { slug: true } }),
    db.article.findFirstOrThrow({ where: { state: "published" }, select: { slug: true } }),
  ]);
  return {
    home: "/",
    list: "/hoi-dap",
    question: `/hoi-dap/${question.slug}`,
    ask: "/dat-cau-hoi",
    article: `/tin-tuc/${article.slug}`,
  };
}
