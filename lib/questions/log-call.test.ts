import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { eventsOf, expectRefusal, lettersOf } from "@/lib/testing/find";
import { makePerson } from "@/lib/testing/make";
import { useWorld } from "@/lib/testing/use-world";
import { logCallSchema, type LogCallInput } from "./desk-schema";
import { logCall } from "./log-call";

const world = useWorld();
const form = {
  callKey: "0b9f1c1e-6a0f-4f0e-9d53-0f6f0c4d9a11",
  phone: "0912 345 678",
  name: "Trần Văn C",
  title: "Hỏi về trợ cấp thất nghiệp",
  content: "Tôi nghỉ việc thì nộp hồ sơ ở đâu?",
  topicId: "1",
  kind: "question",
  urgency: "normal",
  readBack: "yes",
};
const call = (changes: Partial<LogCallInput> = {}): LogCallInput => ({
  ...logCallSchema.parse(form),
  topicId: world.topicId,
  ...changes,
});

test("a call is written down word for word and received at once", async () => {
  const operator = await makePerson("operator", world.rootId);
  const logged = await logCall(operator, call({ email: "goi@example.vn" }));
  expect(logged.trackingCode).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  const question = await db.question.findUniqueOrThrow({
    where: { code: logged.code },
    include: { citizen: true },
  });
  expect(question).toMatchObject({
    status: "received",
    channel: "phone",
    content: form.content,
    topicId: world.topicId,
  });
  expect(question.citizen).toMatchObject({ phone: "0912345678", name: "Trần Văn C" });
  expect(question.dueAt).not.toBeNull();
  expect(await eventsOf(question.id)).toEqual(["question.logged", "question.received"]);
  expect(await lettersOf(question.id)).toEqual(["citizen-submitted", "citizen-received"]);
});

test("the same form sent three times at once is one question", async () => {
  const operator = await makePerson("operator", world.rootId);
  const logged = await Promise.all([1, 2, 3].map(() => logCall(operator, call())));
  expect(new Set(logged.map(({ code }) => code)).size).toBe(1);
  expect(await db.question.count()).toBe(1);
});

test("only operators log calls, and an unknown place is named", async () => {
  const coordinator = await makePerson("coordinator", world.rootId);
  const operator = await makePerson("operator", world.rootId);
  await expectRefusal(logCall(coordinator, call()), "forbidden");
  await expectRefusal(logCall(operator, call({ placeId: 999 })), "invalid", { placeId: "place_unknown" });
  expect(await db.question.count()).toBe(0);
});

test("the text must have been read back, and a phone number is needed", () => {
  const issues = logCallSchema.safeParse({ ...form, phone: "", readBack: undefined }).error?.issues ?? [];
  expect(issues.map(({ message }) => message)).toEqual(["caller_phone_missing", "read_back_missing"]);
});
