import "server-only";
import { db } from "@/lib/db";
import type { Viewer } from "@/lib/viewer";
import { makePerson, type World } from "./make";
import { makeQuestion, type QuestionWish } from "./make-question";

export type HandedIn = {
  id: number;
  code: string;
  answerVersionId: number;
  official: Viewer;
  leader: Viewer;
};

/** A question of home affairs whose draft waits for its leader. */
export async function handedIn(world: World, data: QuestionWish["data"] = {}): Promise<HandedIn> {
  const official = await makePerson("official", world.homeAffairsId);
  const leader = await makePerson("leader", world.homeAffairsId);
  const question = await makeQuestion({
    status: "pending_approval",
    departmentId: world.homeAffairsId,
    officialId: official.personId,
    data,
  });
  const version = await db.answerVersion.findFirstOrThrow({ where: { questionId: question.id } });
  return { ...question, answerVersionId: version.id, official, leader };
}
