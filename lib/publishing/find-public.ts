import "server-only";
import { citations, shownCitations, type ShownCitation } from "@/lib/citations/shown";
import { db } from "@/lib/db";
import type { Prisma } from "@/prisma/generated/client";

const page = {
  id: true,
  slug: true,
  sourceId: true,
  title: true,
  content: true,
  answer: true,
  askerName: true,
  departmentName: true,
  askedAt: true,
  answeredAt: true,
  publishedAt: true,
  updatedAt: true,
  unpublishedAt: true,
  unpublishReason: true,
  question: { select: { channel: true, publication: true } },
  topic: { select: { slug: true, name: true, nameEn: true } },
  department: { select: { code: true } },
  publicCitations: citations,
  publicView: { select: { count: true } },
  meToo: { select: { count: true } },
} as const satisfies Prisma.PublicVersionSelect;

type Row = Prisma.PublicVersionGetPayload<{ select: typeof page }>;

export type PublicQuestion = Omit<
  Row,
  "unpublishedAt" | "unpublishReason" | "question" | "publicView" | "meToo" | "publicCitations"
> & {
  citations: ShownCitation[];
  views: number;
  /** How many have the same question. */
  meToos: number;
  /** Imported answers are plain text, ours are Markdown. */
  markdown: boolean;
  /** The asker has a corrected answer already; its public version is not made yet. */
  awaitsCorrection: boolean;
};
export type PublicPage =
  { state: "published"; question: PublicQuestion } | { state: "gone"; reason: string | null };

/** What stands at a public address: the question, the fact that it was taken down, or null when nothing ever stood there. */
export async function findPublic(slug: string): Promise<PublicPage | null> {
  const row = await db.publicVersion.findUnique({ where: { slug }, select: page });
  if (row === null) return null;
  const { unpublishedAt, unpublishReason, question, publicView, meToo, publicCitations, ...rest } = row;
  if (unpublishedAt !== null) return { state: "gone", reason: unpublishReason };
  const shown = { ...rest, citations: shownCitations(publicCitations) };
  const markdown = question.channel !== "import";
  const awaitsCorrection = question.publication !== "published";
  const views = publicView?.count ?? 0;
  const meToos = meToo?.count ?? 0;
  return { state: "published", question: { ...shown, markdown, awaitsCorrection, views, meToos } };
}
