import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { setTestClock } from "@/lib/testing/clock";
import { eventsOf, expectOneWinner, expectRefusal, lettersOf } from "@/lib/testing/find";
import { makePerson } from "@/lib/testing/make";
import { makeQuestion } from "@/lib/testing/make-question";
import { useWorld } from "@/lib/testing/use-world";
import { decline } from "./decline";
import { findPublication } from "./find-publication";
import { publish } from "./publish";
import { requestPublication } from "./request-publication";
import { returnBeforePublishing } from "./return-before-publishing";

const world = useWorld();
const reason = "Câu trả lời nêu tên người khác, đề nghị xem lại.";

async function queued() {
  setTestClock("2026-11-23T09:00:00+07:00");
  const editor = await makePerson("editor", world.rootId);
  const official = await makePerson("official", world.homeAffairsId);
  const { id, code } = await makeQuestion({
    status: "answered",
    departmentId: world.homeAffairsId,
    officialId: official.personId,
    data: { publication: "queued", publicationDueAt: new Date("2026-11-25T17:00:00+07:00") },
  });
  return { id, code, editor, official, target: { code, version: 1, reason } };
}

test("an answer given back tells the department, shows it why and stops the clock of publication", async () => {
  const { id, code, editor, official, target } = await queued();
  await returnBeforePublishing(editor, target);
  expect(await db.question.findUniqueOrThrow({ where: { id } })).toMatchObject({
    status: "answered",
    publication: "returned",
    publicationDueAt: null,
  });
  expect(await eventsOf(id)).toEqual(["publication.returned"]);
  expect(await lettersOf(id)).toEqual(["department-publication-returned snv@demo.example"]);
  expect(await findPublication(official, code)).toMatchObject({
    actions: ["request"],
    due: null,
    returns: [{ reason, returnedBy: editor.name, closedAt: null }],
    start: null,
  });
});

test("the department sends it again, with a word, and two working days begin anew", async () => {
  const { id, code, editor, official, target } = await queued();
  await returnBeforePublishing(editor, target);
  setTestClock("2026-11-26T10:00:00+07:00");
  await requestPublication(official, { code, version: 2, reply: "Người được nêu tên đã đồng ý." });
  expect(await db.question.findUniqueOrThrow({ where: { id } })).toMatchObject({
    publication: "queued",
    publicationDueAt: new Date("2026-11-30T17:00:00+07:00"),
  });
  expect(await eventsOf(id)).toEqual(["publication.returned", "publication.requested"]);
  expect(await findPublication(editor, code)).toMatchObject({
    actions: ["publish", "return", "decline"],
    due: { state: "due_soon" },
    returns: [{ reply: "Người được nêu tên đã đồng ý.", closedBy: official.name }],
  });
  await returnBeforePublishing(editor, { ...target, version: 3 });
  expect(await db.publicationReturn.count({ where: { questionId: id } })).toBe(2);
});

test("the editor may publish or decline without waiting for the department; the return ends with it", async () => {
  for (const [decide, expected] of [
    [
      (target: { code: string; version: number }, editor: Parameters<typeof decline>[0]) =>
        publish(editor, { ...target, title: "Hỏi", content: "Hỏi gì?", answer: "Trả lời." }),
      "published",
    ],
    [
      (target: { code: string; version: number }, editor: Parameters<typeof decline>[0]) =>
        decline(editor, { ...target, reason: "Chuyện riêng" }),
      "not_for_publication",
    ],
  ] as const) {
    const { id, code, editor, target } = await queued();
    await returnBeforePublishing(editor, target);
    await decide({ code, version: 2 }, editor);
    expect(await db.question.findUniqueOrThrow({ where: { id } })).toMatchObject({ publication: expected });
    expect(await db.publicationReturn.findMany({ where: { questionId: id } })).toMatchObject([
      { closedById: editor.personId, reply: "" },
    ]);
  }
});

test("who wrote it does not give it back, other departments ask for nothing, and nothing happens twice", async () => {
  const { id, code, editor, official, target } = await queued();
  await expectRefusal(returnBeforePublishing(official, target), "forbidden");
  await expectRefusal(requestPublication(official, { code, version: 1, reply: "" }), "conflict");
  const stranger = await makePerson("official", world.constructionId);
  await expectRefusal(requestPublication(stranger, { code, version: 1, reply: "" }), "not_found");
  await expectOneWinner([1, 2].map(() => () => returnBeforePublishing(editor, target)));
  await expectRefusal(requestPublication(editor, { code, version: 2, reply: "" }), "forbidden");
  const again = { code, version: 2, reply: "" };
  await expectOneWinner([1, 2].map(() => () => requestPublication(official, again)));
  expect(await eventsOf(id)).toEqual(["publication.returned", "publication.requested"]);
  expect(await lettersOf(id)).toHaveLength(1);
});
