import { expect, test } from "vitest";
import { setClock } from "@/lib/clock";
import { db } from "@/lib/db";
import { refuseText } from "@/lib/events/bare";
import type { EventData } from "@/lib/events/types";
import { publish } from "@/lib/publishing/publish";
import { requestPublication } from "@/lib/publishing/request-publication";
import { returnBeforePublishing } from "@/lib/publishing/return-before-publishing";
import { unpublish } from "@/lib/publishing/unpublish";
import { accept } from "@/lib/questions/accept";
import { addNote } from "@/lib/questions/add-note";
import { approveAndSend } from "@/lib/questions/approve-and-send";
import { assign } from "@/lib/questions/assign";
import { findQuestion } from "@/lib/questions/one";
import { receive } from "@/lib/questions/receive";
import { rejectAssignment } from "@/lib/questions/reject-assignment";
import { releaseDue } from "@/lib/questions/release";
import { returnDraft } from "@/lib/questions/return-draft";
import { revealContact } from "@/lib/questions/reveal-contact";
import { submitDraft } from "@/lib/questions/submit-draft";
import { setTestClock } from "@/lib/testing/clock";
import { useDatabase } from "@/lib/testing/database";
import { makePerson, makeWorld } from "@/lib/testing/make";
import { makeQuestion } from "@/lib/testing/make-question";
import { seedDemonstration } from "@/prisma/seed/demonstration";
import { seedReference } from "@/prisma/seed/reference";
import { verify } from "./verify";

useDatabase();

/** No event says what somebody wrote, who asked or how to reach them. */
async function expectNoText(): Promise<void> {
  const citizens = await db.citizen.findMany();
  const known = new Set(citizens.flatMap(({ name, email, phone }) => [name, email, phone]));
  const events = await db.event.findMany();
  expect(events.length).toBeGreaterThan(15);
  for (const { type, data } of events) {
    expect(() => refuseText(data as EventData), type).not.toThrow();
    for (const value of Object.values(data as EventData)) expect(known.has(String(value)), type).toBe(false);
  }
}

test("the demonstration's events hold ids, codes and instants only, and its chains are whole", async () => {
  setTestClock("2026-11-23T10:20:00+07:00");
  await db.$transaction(
    async (tx) => {
      await seedReference(tx);
      await seedDemonstration(tx);
    },
    { timeout: 60_000 },
  );
  await expectNoText();
  const { events, ...found } = await verify();
  expect(found).toMatchObject({ faultCount: 0, questions: await db.question.count() });
  expect(events).toBe(await db.event.count());
}, 90_000);

test("so do those of a whole life, from the web to the portal and off it again", async () => {
  setTestClock("2026-11-23T09:00:00+07:00");
  const world = await makeWorld();
  const coordinator = await makePerson("coordinator", world.rootId);
  const wrong = await makePerson("official", world.constructionId);
  const official = await makePerson("official", world.homeAffairsId);
  const leader = await makePerson("leader", world.homeAffairsId);
  const { code, id } = await makeQuestion();
  const version = async (): Promise<number> =>
    (await db.question.findUniqueOrThrow({ where: { id } })).version;
  const order = { code, contributingDepartmentIds: [], instruction: "Gấp, anh Tuấn gọi 0912345678" };
  const classified = { topicId: world.topicId, placeId: null, kind: "question", urgency: "normal" } as const;

  await receive(coordinator, { code, ...classified });
  await assign(coordinator, { ...order, leadDepartmentId: world.constructionId });
  await rejectAssignment(wrong, {
    ...{ code, reasonCode: "wrong_department", reasonText: "Việc của bà Lan, Sở Nội vụ." },
    suggestedDepartmentId: world.homeAffairsId,
  });
  await assign(coordinator, { ...order, leadDepartmentId: world.homeAffairsId });
  await accept(official, { code });
  await revealContact(official, { code });
  await addNote(official, { code, content: "Đã gọi cho bà Trần Thị B." });
  await submitDraft(official, { code, draftVersion: 0, content: "Được." });
  await returnDraft(leader, { code, reasonCode: "no_legal_basis", comment: "Nêu căn cứ." });
  await submitDraft(official, { code, draftVersion: 1, content: "Được, theo Bộ luật Lao động." });
  const page = await findQuestion(leader, code);
  await approveAndSend(leader, { code, answerVersionId: page?.answerVersions[0]?.id ?? 0 });
  setClock(new Date("2026-11-23T09:01:00+07:00"));
  await releaseDue();
  await returnBeforePublishing(coordinator, { code, version: await version(), reason: "Nêu tên ông An." });
  await requestPublication(official, { code, version: await version(), reply: "Ông An đồng ý." });
  await publish(coordinator, {
    ...{ code, version: await version(), title: "Hợp đồng", content: "Bao lâu?", answer: "Hỏi ông An." },
    decisions: [{ field: "answer", text: "An", choice: "keep", reason: "Người phát ngôn" }],
  });
  await unpublish(coordinator, { code, version: await version(), reason: "Ông An nghỉ hưu." });

  await expectNoText();
  expect(await verify()).toMatchObject({ questions: 1, faultCount: 0 });
});
