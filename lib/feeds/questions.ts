import "server-only";
import { db } from "@/lib/db";
import { findAgencyName } from "@/lib/departments/queries";
import { addressIn } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/locales";
import { named } from "@/lib/i18n/named";
import { feedAddress, listAddress } from "@/lib/publishing/address";
import { excerptOf } from "@/lib/search/snippets";
import { writeFeed, type FeedTexts } from "./write";

const most = 50;
const summaryLength = 600;

type Wish = { topic: string; department: string };

/**
 * The newest published answers, of a topic (slug), a department (code) or all, as Atom; null when there is no such topic
 * or department. Public versions only.
 */
export async function questionsFeed(
  locale: Locale,
  { topic, department }: Wish,
  texts: FeedTexts,
): Promise<string | null> {
  const [topicRow, departmentRow, agency] = await Promise.all([
    topic === "" ? undefined : db.topic.findUnique({ where: { slug: topic } }),
    department === "" ? undefined : db.department.findUnique({ where: { code: department } }),
    findAgencyName(locale),
  ]);
  if (topicRow === null || departmentRow === null) return null;
  const versions = await newest({ topicId: topicRow?.id, departmentId: departmentRow?.id });
  const list = addressIn(locale, "/questions");
  const narrowed = [topicRow, departmentRow].flatMap((row) =>
    row === undefined ? [] : [named(row.name, row.nameEn, locale)],
  );
  return writeFeed(
    {
      key: ["questions", topic, department].join("/"),
      title: [texts.title, ...narrowed].join(" – "),
      agency: agency ?? texts.agency,
      path: listAddress(list, { q: "", topic, department, year: null }),
      selfPath: feedAddress(locale, { topic, department }),
      locale,
    },
    versions.map(({ question, slug, title, answer, departmentName, topic: own, publishedAt, updatedAt }) => ({
      ...{ key: `question/${question.code}`, title, author: departmentName },
      path: `${list}/${slug}`,
      summary: excerptOf(answer, [], summaryLength)
        .map(({ text }) => text)
        .join(""),
      category: own === null ? null : { name: named(own.name, own.nameEn, locale), term: own.slug },
      ...{ published: publishedAt, updated: updatedAt },
    })),
  );
}

function newest({
  topicId,
  departmentId,
}: {
  topicId: number | undefined;
  departmentId: number | undefined;
}) {
  return db.publicVersion.findMany({
    where: {
      unpublishedAt: null,
      ...(topicId === undefined ? {} : { topicId }),
      ...(departmentId === undefined ? {} : { departmentId }),
    },
    orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
    take: most,
    select: {
      ...{ slug: true, title: true, answer: true, departmentName: true, publishedAt: true, updatedAt: true },
      question: { select: { code: true } },
      topic: { select: { slug: true, name: true, nameEn: true } },
    },
  });
}
