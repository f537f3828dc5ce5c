import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { findAttachment, isOpenedBy } from "@/lib/attachments/open";
import { db } from "@/lib/db";
import { currentCalendar, currentPolicy } from "@/lib/deadlines/queries";
import { linkToken } from "@/lib/secrets";
import { setTestClock } from "@/lib/testing/clock";
import { eventsOf, expectRefusal, lettersOf, statusOf } from "@/lib/testing/find";
import { makePerson } from "@/lib/testing/make";
import { makeQuestion } from "@/lib/testing/make-question";
import { makeUpload } from "@/lib/testing/make-upload";
import { useWorld } from "@/lib/testing/use-world";
import { provideInfo, provideInfoFor } from "./provide-info";

const world = useWorld();
const address = "203.0.113.7";
const reply = { content: "Số tờ 12, số thửa 345.", uploads: [] as string[], locale: "vi" as const };

/** Paused on Tuesday 1 December at 9:00, due on Wednesday the 16th: eleven working days and a half are left. */
async function waiting() {
  const { id: calendarId } = await currentCalendar();
  const { id: answerPolicyId } = await currentPolicy("answer.normal");
  const made = await makeQuestion({
    status: "needs_info",
    departmentId: world.homeAffairsId,
    data: {
      ...{ calendarId, answerPolicyId },
      dueAt: new Date("2026-12-16T17:00:00+07:00"),
      pausedAt: new Date("2026-12-01T09:00:00+07:00"),
      infoDueAt: new Date("2026-12-15T17:00:00+07:00"),
      infoRequestCount: 1,
    },
  });
  return { ...made, token: linkToken(made.code, "track", 1) };
}

const sent = (token: string) => ({ ...reply, token, formKey: randomUUID() });

describe("provideInfo", () => {
  test("the clock goes on with the working time that was left, and the department is told", async () => {
    const { id, token } = await waiting();
    setTestClock("2026-12-04T08:59:00+07:00");
    await provideInfo(address, sent(token));
    const row = await db.question.findUniqueOrThrow({ where: { id }, include: { threadEntries: true } });
    expect(row).toMatchObject({ status: "in_progress", pausedAt: null, infoDueAt: null });
    // Three working days of waiting: the due date moves from Wednesday to Monday.
    expect(row.dueAt).toEqual(new Date("2026-12-21T17:00:00+07:00"));
    expect(row.threadEntries).toMatchObject([{ kind: "info_reply", authorId: null, content: reply.content }]);
    expect(await eventsOf(id)).toEqual(["info.provided"]);
    expect(await lettersOf(id)).toEqual(["department-info-provided snv@demo.example"]);
    const event = await db.event.findFirstOrThrow({ where: { questionId: id } });
    expect(event).toMatchObject({ actorId: null, departmentId: world.homeAffairsId });
    expect(event.data).toEqual({
      threadEntryId: row.threadEntries[0]?.id,
      oldDueAt: "2026-12-16T10:00:00.000Z",
      newDueAt: "2026-12-21T10:00:00.000Z",
    });
  });

  test("files come along and open with this question's link and no other", async () => {
    const { id, token } = await waiting();
    const other = await waiting();
    const upload = await makeUpload();
    await provideInfo(address, { ...sent(token), content: "", uploads: [upload] });
    const file = await db.attachment.findUniqueOrThrow({ where: { id: upload } });
    expect(file).toMatchObject({ questionId: id, state: "ready" });
    expect(file.threadEntryId).not.toBeNull();
    expect(await findAttachment(upload)).toMatchObject({ question: { id } });
    expect(await isOpenedBy(token, id)).toBe(true);
    expect(await isOpenedBy(other.token, id)).toBe(false);
  });

  test("the same form sent five times at once is one reply and five times the same answer", async () => {
    const { id, token } = await waiting();
    const form = { ...sent(token), uploads: [await makeUpload()] };
    await Promise.all(Array.from({ length: 5 }, () => provideInfo(address, form)));
    await provideInfo(address, form);
    expect(await db.threadEntry.count({ where: { questionId: id } })).toBe(1);
    expect(await eventsOf(id)).toEqual(["info.provided"]);
  });

  test("of two different replies at once the second is told that nothing is asked any more", async () => {
    const { id, token } = await waiting();
    const outcomes = await Promise.allSettled(
      [sent(token), sent(token)].map((form) => provideInfo(address, form)),
    );
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await db.threadEntry.count({ where: { questionId: id } })).toBe(1);
    await expect(provideInfo(address, sent(token))).rejects.toMatchObject({
      code: "conflict",
      reason: "provide_info_over",
    });
  });

  test("a lost file refuses the reply and leaves the clock stopped", async () => {
    const { id, token } = await waiting();
    const form = { ...sent(token), uploads: ["AAAAAAAAAAAAAAAAAAAAAA"] };
    await expectRefusal(provideInfo(address, form), "invalid", { uploads: "file_lost" });
    expect(await statusOf(id)).toBe("needs_info");
  });

  test.each([
    ["of another purpose", (code: string) => linkToken(code, "rate", 1)],
    ["of an older generation", (code: string) => linkToken(code, "track", 0)],
    [
      "with one letter changed",
      (code: string) => linkToken(code, "track", 1).replace(/^./, (first) => (first === "x" ? "y" : "x")),
    ],
  ])("a link %s opens nothing", async (_, tokenOf) => {
    const { id, code } = await waiting();
    await expectRefusal(provideInfo(address, sent(tokenOf(code))), "not_found");
    expect(await statusOf(id)).toBe("needs_info");
  });
});

describe("provideInfoFor", () => {
  test("the operator writes down what the citizen says, in the operator's name", async () => {
    const operator = await makePerson("operator", world.rootId);
    const { id, code } = await waiting();
    await provideInfoFor(operator, { ...reply, code, formKey: randomUUID() });
    expect(await db.threadEntry.findFirst({ where: { questionId: id } })).toMatchObject({
      kind: "info_reply",
      authorId: operator.personId,
    });
    expect(await statusOf(id)).toBe("in_progress");
  });

  test("an official does not speak for the citizen", async () => {
    const official = await makePerson("official", world.homeAffairsId);
    const { code } = await waiting();
    await expectRefusal(provideInfoFor(official, { ...reply, code, formKey: randomUUID() }), "forbidden");
  });
});
