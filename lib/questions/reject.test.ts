import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { eventsOf, expectOneWinner, expectRefusal, lettersOf } from "@/lib/testing/find";
import { makePerson } from "@/lib/testing/make";
import { makeQuestion } from "@/lib/testing/make-question";
import { useWorld } from "@/lib/testing/use-world";
import { rejectSchema, type RejectInput } from "./desk-schema";
import { reject } from "./reject";

const world = useWorld();
const refusal = (code: string): RejectInput => ({
  code,
  reasonCode: "out_of_scope",
  reasonText: "Đề nghị ông/bà gửi đến cơ quan thuế.",
});

test("the citizen is told why a question is not accepted", async () => {
  const coordinator = await makePerson("coordinator", world.rootId);
  const { id, code } = await makeQuestion();
  await reject(coordinator, refusal(code));
  const question = await db.question.findUniqueOrThrow({ where: { id } });
  expect(question).toMatchObject({
    status: "rejected",
    reasonCode: "out_of_scope",
    reasonText: refusal(code).reasonText,
  });
  expect(await eventsOf(id)).toEqual(["question.rejected"]);
  expect(await lettersOf(id)).toEqual(["citizen-rejected"]);
});

test("the event tells the reason's code and never its text", async () => {
  const coordinator = await makePerson("coordinator", world.rootId);
  const { id, code } = await makeQuestion();
  await reject(coordinator, refusal(code));
  expect(await db.event.findFirstOrThrow({ where: { questionId: id } })).toMatchObject({
    data: { reasonCode: "out_of_scope" },
  });
});

test("an operator may not, and an assigned question cannot be rejected", async () => {
  const operator = await makePerson("operator", world.rootId);
  const coordinator = await makePerson("coordinator", world.rootId);
  const fresh = await makeQuestion();
  const assigned = await makeQuestion({ status: "assigned", departmentId: world.homeAffairsId });
  await expectRefusal(reject(operator, refusal(fresh.code)), "forbidden");
  await expectRefusal(reject(coordinator, refusal(assigned.code)), "conflict");
});

test("rejected twice at once is one rejection and one letter", async () => {
  const coordinator = await makePerson("coordinator", world.rootId);
  const { id, code } = await makeQuestion();
  await expectOneWinner([1, 2].map(() => () => reject(coordinator, refusal(code))));
  expect(await lettersOf(id)).toEqual(["citizen-rejected"]);
});

test("“already answered” needs the link of the answer", () => {
  const input = { code: "HD.2026.000001", reasonCode: "already_answered", reasonText: "Đã có trên cổng." };
  expect(rejectSchema.safeParse(input).error?.issues[0]).toMatchObject({
    path: ["reasonText"],
    message: "reject_link_missing",
  });
  expect(rejectSchema.safeParse({ ...input, reasonText: "Xem /hoi-dap/hop-dong-000001" }).success).toBe(true);
});
