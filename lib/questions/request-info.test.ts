import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { currentCalendar } from "@/lib/deadlines/queries";
import { formatDateTime } from "@/lib/format";
import { setTestClock } from "@/lib/testing/clock";
import { eventsOf, expectOneWinner, expectRefusal, lettersOf } from "@/lib/testing/find";
import { handedIn } from "@/lib/testing/handed-in";
import { makePerson } from "@/lib/testing/make";
import { makeQuestion, type QuestionWish } from "@/lib/testing/make-question";
import { useWorld } from "@/lib/testing/use-world";
import { approveAndSend } from "./approve-and-send";
import { requestInfo } from "./request-info";

const world = useWorld();
const question = "Xin ông/bà cho biết số tờ, số thửa và gửi ảnh chụp giấy hẹn trả kết quả.";

async function inProgress(data: QuestionWish["data"] = {}) {
  const official = await makePerson("official", world.homeAffairsId);
  const { id: calendarId } = await currentCalendar();
  const made = await makeQuestion({
    status: "in_progress",
    departmentId: world.homeAffairsId,
    officialId: official.personId,
    data: { calendarId, dueAt: new Date("2026-12-16T17:00:00+07:00"), ...data },
  });
  return { ...made, official };
}

test("the clock stops, and the citizen reads what is missing and until when", async () => {
  setTestClock("2026-12-01T09:00:00+07:00");
  const { id, code, official } = await inProgress();
  await requestInfo(official, { code, question });
  const row = await db.question.findUniqueOrThrow({ where: { id }, include: { threadEntries: true } });
  expect(row).toMatchObject({ status: "needs_info", infoRequestCount: 1 });
  expect(row.pausedAt && formatDateTime(row.pausedAt)).toBe("01/12/2026 09:00");
  expect(row.infoDueAt).toEqual(new Date("2026-12-15T17:00:00+07:00"));
  expect(row.dueAt).toEqual(new Date("2026-12-16T17:00:00+07:00"));
  expect(row.threadEntries).toMatchObject([
    { kind: "info_request", authorId: official.personId, content: question },
  ]);
  expect(await eventsOf(id)).toEqual(["info.requested"]);
  expect(await lettersOf(id)).toEqual(["citizen-info-requested"]);
  const event = await db.event.findFirstOrThrow({ where: { questionId: id } });
  expect(event.data).toEqual({
    threadEntryId: row.threadEntries[0]?.id,
    infoDueAt: "2026-12-15T10:00:00.000Z",
  });
});

test("nobody asks a third time, nor while the citizen is being waited for", async () => {
  setTestClock("2026-12-01T09:00:00+07:00");
  const { code, official } = await inProgress({ infoRequestCount: 2 });
  const refusal = { code: "conflict", reason: "info_request_thrice" };
  await expect(requestInfo(official, { code, question })).rejects.toMatchObject(refusal);
  const waiting = await inProgress({ status: "needs_info" });
  await expect(requestInfo(waiting.official, { code: waiting.code, question })).rejects.toMatchObject({
    reason: "info_request_waiting",
  });
});

test.each(["2026-12-16T07:30:00+07:00", "2026-12-18T09:00:00+07:00"])(
  "on the last working day and after it only a leader may ask (%s)",
  async (instant) => {
    setTestClock(instant);
    const { id, code, official } = await inProgress();
    await expect(requestInfo(official, { code, question })).rejects.toMatchObject({
      code: "conflict",
      reason: "info_request_last_day",
    });
    expect(await eventsOf(id)).toEqual([]);
    const leader = await makePerson("leader", world.homeAffairsId);
    await requestInfo(leader, { code, question });
    expect(await eventsOf(id)).toEqual(["info.requested"]);
  },
);

test("the evening before the last working day is early enough", async () => {
  setTestClock("2026-12-15T18:00:00+07:00");
  const { id, code, official } = await inProgress();
  await requestInfo(official, { code, question });
  expect(await eventsOf(id)).toEqual(["info.requested"]);
});

test("while an approved answer is held it is too late", async () => {
  const { official, leader, code, answerVersionId } = await handedIn(world);
  await approveAndSend(leader, { code, answerVersionId });
  await expect(requestInfo(official, { code, question })).rejects.toMatchObject({
    code: "conflict",
    reason: "info_request_held",
  });
});

test("another department sees nothing to ask, and two at once are one", async () => {
  setTestClock("2026-12-01T09:00:00+07:00");
  const { code, official } = await inProgress();
  const stranger = await makePerson("official", world.constructionId);
  await expectRefusal(requestInfo(stranger, { code, question }), "not_found");
  await expectRefusal(
    requestInfo(await makePerson("coordinator", world.rootId), { code, question }),
    "forbidden",
  );
  await expectOneWinner([1, 2].map(() => () => requestInfo(official, { code, question })));
});
