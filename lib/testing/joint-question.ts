import "server-only";
import { db } from "@/lib/db";
import type { AssignmentState } from "@/prisma/generated/client";
import type { Viewer } from "@/lib/viewer";
import { makePerson, type World } from "./make";
import { makeQuestion } from "./make-question";

export type JointQuestion = {
  id: number;
  code: string;
  /** The contributing assignment of construction. */
  assignmentId: number;
  official: Viewer;
  leader: Viewer;
  contributor: Viewer;
};

/** A question that home affairs is answering and construction contributes to. */
export async function jointQuestion(
  world: World,
  state: AssignmentState = "pending",
): Promise<JointQuestion> {
  const official = await makePerson("official", world.homeAffairsId);
  const leader = await makePerson("leader", world.homeAffairsId);
  const contributor = await makePerson("official", world.constructionId);
  const question = await makeQuestion({
    status: "in_progress",
    departmentId: world.homeAffairsId,
    officialId: official.personId,
  });
  const assignment = await db.assignment.create({
    data: {
      ...{ questionId: question.id, departmentId: world.constructionId, role: "contributing", state },
      ...(state === "waived" ? { reasonText: "Không cần nữa." } : {}),
    },
  });
  return { ...question, assignmentId: assignment.id, official, leader, contributor };
}
