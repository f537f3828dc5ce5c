import "server-only";
import { db } from "@/lib/db";
import { makePerson, type World } from "./make";
import { makeQuestion } from "./make-question";

export type PublishedAnswer = { questionId: number; publicVersionId: number; answer: string };

/** A question of home affairs that was answered and published. Not in the search index. */
export async function publishedAnswer(world: World): Promise<PublishedAnswer> {
  const official = await makePerson("official", world.homeAffairsId);
  const { id: questionId } = await makeQuestion({
    status: "answered",
    departmentId: world.homeAffairsId,
    officialId: official.personId,
    data: { publication: "published" },
  });
  const sent = await db.answer.findFirstOrThrow({
    where: { questionId },
    select: { answerVersion: { select: { content: true } } },
  });
  const answer = sent.answerVersion.content;
  const version = await db.publicVersion.create({
    data: {
      ...{ questionId, answer, slug: `thoi-han-${questionId}`, title: "Thời hạn hợp đồng lao động" },
      ...{ content: "Thời hạn là bao lâu?", departmentName: "Sở Nội vụ", publishedAt: new Date() },
    },
  });
  return { questionId, publicVersionId: version.id, answer };
}
