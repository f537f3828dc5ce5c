import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { eventsOf, expectOneWinner, expectRefusal, lettersOf, statusOf } from "@/lib/testing/find";
import { jointQuestion } from "@/lib/testing/joint-question";
import { makePerson } from "@/lib/testing/make";
import { useWorld } from "@/lib/testing/use-world";
import { completePart } from "./complete-part";
import { findQuestion } from "./one";
import { submitDraft } from "./submit-draft";
import { reopenPart, waivePart } from "./waive-part";

const world = useWorld();
const reason = "Câu trả lời không cần số liệu của đơn vị.";

test("nothing is handed in before every part is done or waived, and the sentence names who is missing", async () => {
  const { official, id, assignmentId, code } = await jointQuestion(world, "accepted");
  const handIn = () => submitDraft(official, { code, draftVersion: 0, content: "Được." });
  await expect(handIn()).rejects.toMatchObject({
    code: "invalid",
    reason: "parts_open",
    params: { departments: "Sở Xây dựng" },
  });
  expect(await statusOf(id)).toBe("in_progress");
  await waivePart(official, { code, assignmentId, reason });
  const part = await db.assignment.findUniqueOrThrow({ where: { id: assignmentId } });
  expect(part).toMatchObject({ state: "waived", reasonText: reason });
  expect(await eventsOf(id)).toEqual(["part.waived"]);
  expect(await lettersOf(id)).toEqual(["department-part-waived sxd@demo.example"]);
  await handIn();
  expect(await statusOf(id)).toBe("pending_approval");
});

test("the department still reads the question and why it is not needed, and does nothing more", async () => {
  const { leader, contributor, assignmentId, code } = await jointQuestion(world);
  await waivePart(leader, { code, assignmentId, reason });
  const page = await findQuestion(contributor, code);
  expect(page).toMatchObject({ actions: [], citizen: null });
  await expectRefusal(
    completePart(contributor, { code, assignmentId, partVersion: 0, content: "Một" }),
    "forbidden",
  );
});

test("a part that is done is reopened with what is missing, and the department told", async () => {
  const { official, contributor, id, assignmentId, code } = await jointQuestion(world);
  await completePart(contributor, { code, assignmentId, partVersion: 0, content: "Một" });
  await expectRefusal(waivePart(official, { code, assignmentId, reason }), "conflict");
  await reopenPart(official, { code, assignmentId, reason: "Thiếu số liệu năm 2026." });
  const part = await db.assignment.findUniqueOrThrow({ where: { id: assignmentId } });
  expect(part).toMatchObject({ state: "accepted", part: "Một", reasonText: "Thiếu số liệu năm 2026." });
  expect(await eventsOf(id)).toEqual(["part.completed", "part.reopened"]);
  expect(await lettersOf(id)).toEqual(["department-part-reopened sxd@demo.example"]);
  await completePart(contributor, { code, assignmentId, partVersion: 1, content: "Một hai" });
});

test("only the lead department decides, and only about parts of this question", async () => {
  const { official, contributor, code, assignmentId } = await jointQuestion(world);
  const coordinator = await makePerson("coordinator", world.rootId);
  await expectRefusal(waivePart(contributor, { code, assignmentId, reason }), "forbidden");
  await expectRefusal(waivePart(coordinator, { code, assignmentId, reason }), "forbidden");
  const other = await jointQuestion(world);
  await expectRefusal(waivePart(official, { code, assignmentId: other.assignmentId, reason }), "conflict");
});

test("waived while it is completed: one of the two holds", async () => {
  const { official, contributor, id, assignmentId, code } = await jointQuestion(world);
  // Whoever looks only after the waiver has no part in the question any more.
  await expectOneWinner(
    [
      () => waivePart(official, { code, assignmentId, reason }),
      () => completePart(contributor, { code, assignmentId, partVersion: 0, content: "Một" }),
    ],
    ["conflict", "forbidden"],
  );
  expect(await eventsOf(id)).toHaveLength(1);
});
