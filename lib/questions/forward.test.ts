import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { compose } from "@/lib/mail/compose";
import { loadDelivery } from "@/lib/mail/load-delivery";
import { setTestClock } from "@/lib/testing/clock";
import { eventsOf, expectOneWinner, expectRefusal, lettersOf } from "@/lib/testing/find";
import { makePerson } from "@/lib/testing/make";
import { makeQuestion } from "@/lib/testing/make-question";
import { useWorld } from "@/lib/testing/use-world";
import { followUpSchema, forwardSchema, type ForwardInput } from "./decision-schema";
import { followUp } from "./follow-up";
import { forward } from "./forward";
import { listInboxRows } from "./inbox";

const world = useWorld();
const coordinator = () => makePerson("coordinator", world.rootId);
const letterTo = (code: string, changes: Partial<ForwardInput> = {}): ForwardInput => ({
  code,
  agency: "Bảo hiểm xã hội tỉnh",
  contact: "Số 1 đường A, điện thoại 0203 3 000 000",
  followUpDay: "2026-12-01",
  ...changes,
});

test("the citizen is told who has the question now and how to reach them", async () => {
  setTestClock("2026-11-23T09:00:00+07:00");
  const { id, code } = await makeQuestion({ status: "received" });
  await forward(await coordinator(), letterTo(code));
  expect(await db.question.findUniqueOrThrow({ where: { id } })).toMatchObject({
    status: "forwarded",
    forwardedTo: "Bảo hiểm xã hội tỉnh",
    followUpAt: new Date("2026-12-01"),
  });
  expect(await eventsOf(id)).toEqual(["question.forwarded"]);
  expect(await lettersOf(id)).toEqual(["citizen-forwarded"]);
  const row = await loadDelivery((await db.delivery.findFirstOrThrow()).id);
  const letter = row && (await compose(row, "shown"));
  expect(letter?.text).toContain("Bảo hiểm xã hội tỉnh");
  expect(letter?.text).toContain("0203 3 000 000");
});

test("it comes back to the coordinator on its day, and is noted, put off and done", async () => {
  setTestClock("2026-11-23T09:00:00+07:00");
  const actor = await coordinator();
  const { id, code } = await makeQuestion({ status: "received" });
  await forward(actor, letterTo(code));
  const waiting = async () => (await listInboxRows(actor, "forwarded", { limit: 10 })).rows.length;
  expect(await waiting()).toBe(0);
  setTestClock("2026-12-01T07:00:00+07:00");
  expect(await waiting()).toBe(1);
  await followUp(actor, { code, note: "Đang xem xét.", followUpDay: "2026-12-08" });
  expect(await waiting()).toBe(0);
  setTestClock("2026-12-08T07:00:00+07:00");
  await followUp(actor, { code, note: "Đã trả lời người hỏi.", followUpDay: null });
  expect(await db.question.findUniqueOrThrow({ where: { id } })).toMatchObject({
    status: "forwarded",
    followUpAt: null,
  });
  const notes = await db.note.findMany({ orderBy: { id: "asc" } });
  expect(notes.map(({ content }) => content)).toEqual(["Đang xem xét.", "Đã trả lời người hỏi."]);
  expect(await eventsOf(id)).toEqual(["question.forwarded", "question.followed_up", "question.followed_up"]);
});

test.each([
  ["2026-11-23", "follow_up_day_past"],
  ["2026-11-29", "follow_up_day_off"],
])("a follow-up on %s is refused with %s", async (followUpDay, sentence) => {
  setTestClock("2026-11-23T09:00:00+07:00");
  const { code } = await makeQuestion();
  await expectRefusal(forward(await coordinator(), letterTo(code, { followUpDay })), "invalid", {
    followUpDay: sentence,
  });
});

test("what is with a department is not forwarded, and nobody else forwards", async () => {
  const { code } = await makeQuestion({ status: "assigned", departmentId: world.homeAffairsId });
  await expectRefusal(forward(await coordinator(), letterTo(code, { followUpDay: null })), "conflict");
  const untriaged = await makeQuestion();
  const operator = await makePerson("operator", world.rootId);
  await expectRefusal(forward(operator, letterTo(untriaged.code, { followUpDay: null })), "forbidden");
});

test("the forms name each missing field, and a day that does not exist", () => {
  const { error } = forwardSchema.safeParse({ code: "HD.2026.000001", followUpDay: "2026-02-30" });
  expect(error?.issues.map(({ message }) => message)).toEqual([
    "agency_missing",
    "agency_contact_missing",
    "follow_up_day_unknown",
  ]);
  expect(followUpSchema.parse({ code: "HD.2026.000001", note: "Xong.", followUpDay: "" }).followUpDay).toBe(
    null,
  );
});

test("two coordinators at once: one letter, one conflict", async () => {
  const actor = await coordinator();
  const { id, code } = await makeQuestion();
  const attempt = () => forward(actor, letterTo(code, { followUpDay: null }));
  await expectOneWinner([attempt, attempt]);
  expect(await lettersOf(id)).toEqual(["citizen-forwarded"]);
});
