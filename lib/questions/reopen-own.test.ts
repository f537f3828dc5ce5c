import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { linkToken } from "@/lib/secrets";
import { expectOneWinner, expectRefusal, statusOf } from "@/lib/testing/find";
import { makePerson } from "@/lib/testing/make";
import { makeQuestion, type QuestionWish } from "@/lib/testing/make-question";
import { useWorld } from "@/lib/testing/use-world";
import { reopenOwn } from "./reopen-own";

const world = useWorld();
const address = "203.0.113.10";
const wish = (code: string) => ({
  token: linkToken(code, "track", 1),
  reason: "Câu trả lời chưa nói tôi phải nộp ở đâu.",
  locale: "vi" as const,
});

async function answered(data: QuestionWish["data"] = {}) {
  const { personId: officialId } = await makePerson("official", world.homeAffairsId);
  return makeQuestion({ status: "answered", departmentId: world.homeAffairsId, officialId, data });
}

test("the asker's reason joins the thread and the question is worked on again", async () => {
  const { id, code } = await answered();
  await reopenOwn(address, wish(code));
  expect(await statusOf(id)).toBe("in_progress");
  expect(await db.threadEntry.findFirst({ where: { questionId: id } })).toMatchObject({
    authorId: null,
    content: wish(code).reason,
  });
});

test.each([
  ["before there is an answer", { status: "in_progress", answeredAt: null }, "reopen_citizen_over"],
  ["a third time", { reopenCount: 2 }, "reopen_often"],
  ["after 15 days", { answeredAt: new Date(Date.now() - 17 * 86_400_000) }, "reopen_late"],
] as const)("not %s", async (_, data, reason) => {
  const { code } = await answered(data);
  await expect(reopenOwn(address, wish(code))).rejects.toMatchObject({ code: "conflict", reason });
});

test("with the link only, and twice at once is once", async () => {
  const { code } = await answered();
  await expectRefusal(reopenOwn(address, { ...wish(code), token: linkToken(code, "rate", 1) }), "not_found");
  await expectOneWinner([1, 2].map(() => () => reopenOwn(address, wish(code))));
});
