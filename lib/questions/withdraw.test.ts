import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { linkToken } from "@/lib/secrets";
import { eventsOf, expectOneWinner, expectRefusal, lettersOf, statusOf } from "@/lib/testing/find";
import { handedIn } from "@/lib/testing/handed-in";
import { makeQuestion, type QuestionWish } from "@/lib/testing/make-question";
import { useWorld } from "@/lib/testing/use-world";
import { approveAndSend } from "./approve-and-send";
import { withdraw } from "./withdraw";

const world = useWorld();
const address = "203.0.113.9";
const wish = (code: string, reason = "") => ({
  token: linkToken(code, "track", 1),
  reason,
  locale: "vi" as const,
});
const open = (more: QuestionWish = {}) =>
  makeQuestion({ status: "assigned", departmentId: world.homeAffairsId, ...more });

test("a withdrawn question ends, its departments have nothing to do any more and are told", async () => {
  const { id, code } = await open();
  await db.assignment.create({
    data: { questionId: id, departmentId: world.constructionId, role: "contributing" },
  });
  await withdraw(address, wish(code, "Tôi đã được giải quyết tại phường."));
  const row = await db.question.findUniqueOrThrow({ where: { id }, include: { assignments: true } });
  expect(row).toMatchObject({ status: "withdrawn", reasonText: "Tôi đã được giải quyết tại phường." });
  expect(row.closedAt).not.toBeNull();
  expect(row.assignments.map(({ state }) => state)).toEqual(["recalled", "recalled"]);
  expect(await eventsOf(id)).toEqual(["question.withdrawn"]);
  expect(await lettersOf(id)).toEqual(["citizen-withdrawn", "department-withdrawn snv@demo.example"]);
});

test("a clock that waits for the citizen stops waiting", async () => {
  const at = new Date();
  const { id, code } = await open({ status: "needs_info", data: { pausedAt: at, infoDueAt: at } });
  await withdraw(address, wish(code));
  expect(await db.question.findUniqueOrThrow({ where: { id } })).toMatchObject({
    status: "withdrawn",
    pausedAt: null,
    infoDueAt: null,
    reasonText: null,
  });
});

test("an answer that is approved and held is not withdrawn, nor one that was sent", async () => {
  const { leader, code, answerVersionId, id } = await handedIn(world);
  await approveAndSend(leader, { code, answerVersionId });
  await expect(withdraw(address, wish(code))).rejects.toMatchObject({
    code: "conflict",
    reason: "citizen_held",
  });
  expect(await statusOf(id)).toBe("pending_approval");
  const sent = await open({ status: "answered" });
  await expect(withdraw(address, wish(sent.code))).rejects.toMatchObject({
    code: "conflict",
    reason: "withdraw_over",
  });
});

test("those who were merged into it stand on their own again", async () => {
  const { id, code } = await open();
  const follower = await makeQuestion({ status: "duplicate", data: { masterId: id } });
  await withdraw(address, wish(code));
  expect(await statusOf(follower.id)).toBe("received");
});

test("with the link only, and twice at once is once", async () => {
  const { code } = await open();
  await expectRefusal(withdraw(address, { ...wish(code), token: linkToken(code, "rate", 1) }), "not_found");
  await expectOneWinner([1, 2].map(() => () => withdraw(address, wish(code))));
});
