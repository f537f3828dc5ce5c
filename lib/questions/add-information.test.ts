import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { linkToken } from "@/lib/secrets";
import { eventsOf, expectOneWinner, expectRefusal, lettersOf } from "@/lib/testing/find";
import { makePerson } from "@/lib/testing/make";
import { makeQuestion, type QuestionWish } from "@/lib/testing/make-question";
import { makeUpload } from "@/lib/testing/make-upload";
import { useWorld } from "@/lib/testing/use-world";
import { addInformation, addInformationFor } from "./add-information";
import { maxAdditions } from "./status";

const world = useWorld();
const address = "203.0.113.8";

async function open(wish: QuestionWish = { status: "in_progress" }) {
  const made = await makeQuestion({ departmentId: world.homeAffairsId, ...wish });
  return { ...made, token: linkToken(made.code, "track", 1) };
}

const sent = (token: string, content = "Tôi xin bổ sung số giấy hẹn 123.") => ({
  ...{ token, content },
  formKey: randomUUID(),
  uploads: [] as string[],
  locale: "vi" as const,
});

test("what is added joins the thread with its files, and the clock does not care", async () => {
  const { id, token } = await open();
  const before = await db.question.findUniqueOrThrow({ where: { id } });
  await addInformation(address, { ...sent(token), uploads: [await makeUpload()] });
  const row = await db.question.findUniqueOrThrow({
    where: { id },
    include: { threadEntries: { include: { attachments: true } } },
  });
  expect(row).toMatchObject({ status: "in_progress", dueAt: before.dueAt, version: before.version + 1 });
  expect(row.threadEntries).toMatchObject([
    { kind: "addition", authorId: null, attachments: [{ fileName: "giấy hẹn.pdf" }] },
  ]);
  expect(await eventsOf(id)).toEqual(["info.added"]);
  expect(await lettersOf(id)).toEqual(["department-info-provided snv@demo.example"]);
});

test("before a department has it nobody is written to", async () => {
  const { id, token } = await open({ status: "submitted" });
  await addInformation(address, sent(token));
  expect(await lettersOf(id)).toEqual([]);
});

test("the same form sent twice is one addition, other words are another", async () => {
  const { id, token } = await open();
  const form = sent(token);
  await Promise.all([addInformation(address, form), addInformation(address, form)]);
  await addInformation(address, { ...form, content: "Và số điện thoại của cán bộ đã tiếp tôi." });
  expect(await db.threadEntry.count({ where: { questionId: id } })).toBe(2);
});

test("five additions are the most; the reason of a reopening does not count", async () => {
  const { id, token } = await open();
  await db.threadEntry.create({ data: { questionId: id, kind: "addition", content: "Chưa đúng ý tôi" } });
  for (let number = 0; number < maxAdditions; number += 1) await addInformation(address, sent(token));
  await expect(addInformation(address, sent(token))).rejects.toMatchObject({
    code: "conflict",
    reason: "add_information_often",
  });
});

test("two at once cannot both be the fifth", async () => {
  const { token } = await open();
  for (let number = 1; number < maxAdditions; number += 1) await addInformation(address, sent(token));
  await expectOneWinner([1, 2].map(() => () => addInformation(address, sent(token))));
});

test.each(["pending_approval", "answered", "withdrawn"] as const)("not any more when %s", async (status) => {
  const { token } = await open({ status });
  await expect(addInformation(address, sent(token))).rejects.toMatchObject({
    code: "conflict",
    reason: "add_information_over",
  });
});

test("the operator adds for the citizen, an official does not", async () => {
  const { id, code } = await open();
  const form = { ...sent(""), code };
  await addInformationFor(await makePerson("operator", world.rootId), form);
  await expectRefusal(
    addInformationFor(await makePerson("official", world.homeAffairsId), { ...form, formKey: randomUUID() }),
    "forbidden",
  );
  expect(await eventsOf(id)).toEqual(["info.added"]);
});
