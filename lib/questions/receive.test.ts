import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { formatDateTime } from "@/lib/format";
import { eventsOf, expectOneWinner, expectRefusal, lettersOf } from "@/lib/testing/find";
import { makePerson } from "@/lib/testing/make";
import { makeQuestion } from "@/lib/testing/make-question";
import { setTestClock } from "@/lib/testing/clock";
import { useWorld } from "@/lib/testing/use-world";
import type { ReceiveInput } from "./desk-schema";
import { receive } from "./receive";

const world = useWorld();
const shown = (instant: Date | null) => (instant === null ? null : formatDateTime(instant));
const choice = (code: string, changes: Partial<ReceiveInput> = {}): ReceiveInput => ({
  code,
  topicId: world.topicId,
  placeId: world.placeId,
  kind: "question",
  urgency: "normal",
  ...changes,
});

test("receiving starts the answer clock on the next working day and tells the citizen", async () => {
  setTestClock("2026-11-23T09:15:00+07:00");
  const coordinator = await makePerson("coordinator", world.rootId);
  const { id, code } = await makeQuestion();
  await receive(coordinator, choice(code));
  const question = await db.question.findUniqueOrThrow({ where: { id } });
  expect(question).toMatchObject({
    status: "received",
    topicId: world.topicId,
    placeId: world.placeId,
    urgency: "normal",
  });
  expect(shown(question.receivedAt)).toBe("23/11/2026 09:15");
  expect(shown(question.dueAt)).toBe("14/12/2026 17:00");
  expect(question.originalDueAt).toEqual(question.dueAt);
  expect(question.answerPolicyId).not.toBeNull();
  expect(question.calendarId).not.toBeNull();
  expect(await eventsOf(id)).toEqual(["question.received"]);
  expect(await lettersOf(id)).toEqual(["citizen-received"]);
});

test("an urgent question has four working hours, a complex one twenty working days", async () => {
  setTestClock("2026-11-23T16:00:00+07:00");
  const operator = await makePerson("operator", world.rootId);
  const [urgent, complex] = [await makeQuestion(), await makeQuestion()];
  await receive(operator, choice(urgent.code, { urgency: "urgent" }));
  await receive(operator, choice(complex.code, { urgency: "complex" }));
  const rows = await db.question.findMany({ orderBy: { id: "asc" } });
  expect(rows.map(({ dueAt }) => shown(dueAt))).toEqual(["24/11/2026 10:30", "21/12/2026 17:00"]);
});

test("a citizen without e-mail gets no letter", async () => {
  const coordinator = await makePerson("coordinator", world.rootId);
  const { id, code } = await makeQuestion({ email: null });
  await receive(coordinator, choice(code));
  expect(await lettersOf(id)).toEqual([]);
});

test("officials may not see what is not received, and a switched-off topic is named", async () => {
  const official = await makePerson("official", world.homeAffairsId);
  const coordinator = await makePerson("coordinator", world.rootId);
  const { code } = await makeQuestion();
  await expectRefusal(receive(official, choice(code)), "not_found");
  await db.topic.updateMany({ data: { active: false } });
  await expectRefusal(receive(coordinator, choice(code)), "invalid", { topicId: "topic_unknown" });
  await expectRefusal(receive(coordinator, choice("HD.2026.999999")), "not_found");
});

test("two coordinators receive at once: one does, the other is told", async () => {
  const coordinators = await Promise.all([1, 2].map(() => makePerson("coordinator", world.rootId)));
  const { id, code } = await makeQuestion();
  await expectOneWinner(
    coordinators.map((coordinator) => () => receive(coordinator, choice(code, { version: 1 }))),
  );
  expect(await lettersOf(id)).toEqual(["citizen-received"]);
});
