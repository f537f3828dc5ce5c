import "server-only";
import { setClock } from "@/lib/clock";
import { db } from "@/lib/db";
import { accept } from "@/lib/questions/accept";
import { approveAndSend } from "@/lib/questions/approve-and-send";
import { assign } from "@/lib/questions/assign";
import { receive } from "@/lib/questions/receive";
import { releaseDue } from "@/lib/questions/release";
import { submitDraft } from "@/lib/questions/submit-draft";
import type { Viewer } from "@/lib/viewer";
import { makePerson, type World } from "./make";

/** Local time in Vietnam, "2026-11-23 09:00". */
export function at(time: string): Date {
  return new Date(`${time.replace(" ", "T")}:00+07:00`);
}

export type Desk = { coordinator: Viewer; official: Viewer; leader: Viewer };

/** One coordinator, and an official and a leader of home affairs. */
export async function makeDesk(world: World): Promise<Desk> {
  return {
    coordinator: await makePerson("coordinator", world.rootId),
    official: await makePerson("official", world.homeAffairsId),
    leader: await makePerson("leader", world.homeAffairsId),
  };
}

/** Received, given to home affairs and accepted, each through its verb at the present moment. */
export async function bringToWork({ coordinator, official }: Desk, world: World, code: string) {
  const { topicId, homeAffairsId: leadDepartmentId } = world;
  await receive(coordinator, { code, topicId, placeId: null, kind: "question", urgency: "normal" });
  await assign(coordinator, { code, leadDepartmentId, contributingDepartmentIds: [], instruction: "" });
  await accept(official, { code });
}

/** Drafted, approved and released through the verbs; `approved` is when the leader approves, in Vietnam's time. */
export async function answer(
  { official, leader }: Desk,
  code: string,
  approved: string,
  content = "Trả lời.",
) {
  setClock(at(approved));
  const { draft, id } = await db.question.findUniqueOrThrow({
    where: { code },
    select: { id: true, draft: { select: { version: true } } },
  });
  await submitDraft(official, { code, draftVersion: draft?.version ?? 0, content });
  const newest = await db.answerVersion.findFirstOrThrow({
    where: { questionId: id },
    orderBy: { number: "desc" },
  });
  await approveAndSend(leader, { code, answerVersionId: newest.id });
  setClock(new Date(at(approved).getTime() + 60_000));
  await releaseDue();
}
