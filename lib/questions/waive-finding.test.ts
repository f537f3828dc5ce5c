import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { eventsOf, expectOneWinner, expectRefusal, statusOf } from "@/lib/testing/find";
import { makePerson } from "@/lib/testing/make";
import { makeQuestion } from "@/lib/testing/make-question";
import { useWorld } from "@/lib/testing/use-world";
import { findQuestion } from "./one";
import { saveDraft } from "./save-draft";
import { submitDraft } from "./submit-draft";
import { checkDraft, restoreFinding, waiveFinding } from "./waive-finding";

const world = useWorld();

const content = `Theo Luật Hộ tịch, ông/bà nộp tờ khai, bản sao giấy khai sinh cũ và GCN tại Bộ phận Một cửa của phường nơi
đang ở; kết quả có trong 3 ngày làm việc kể từ ngày nộp.`;
const waiver = { rule: "abbreviation" as const, quote: "GCN", reason: "Người hỏi đã dùng từ này" };

async function drafted() {
  const official = await makePerson("official", world.homeAffairsId);
  const question = await makeQuestion({
    status: "in_progress",
    departmentId: world.homeAffairsId,
    officialId: official.personId,
  });
  await saveDraft(official, { code: question.code, draftVersion: 0, content });
  return { official, ...question };
}

test("a finding passed over stays in the list with its reason, until the words change or it is taken up", async () => {
  const { official, id, code } = await drafted();
  expect(await checkDraft(official, code, content)).toEqual([
    { rule: "abbreviation", quote: "GCN", waived: null },
  ]);
  const waived = { reason: waiver.reason, by: official.name };
  expect(await waiveFinding(official, { code, ...waiver })).toMatchObject([{ quote: "GCN", waived }]);
  expect(await checkDraft(official, code, content.replace("GCN", "GPLX"))).toMatchObject([
    { quote: "GPLX", waived: null },
  ]);
  await restoreFinding(official, { code, ...waiver });
  expect(await checkDraft(official, code, content)).toMatchObject([{ quote: "GCN", waived: null }]);
  expect(await eventsOf(id)).toEqual([]);
});

test("handing in asks about what is open, saves the text, and then hands in with what was found", async () => {
  const { official, id, code } = await drafted();
  const later = `${content} Hạn {{han}}.`;
  await waiveFinding(official, { code, ...waiver });
  const input = { code, draftVersion: 1, content: later };
  const asked = await submitDraft(official, input, { ask: true });
  expect(asked).toMatchObject({ saved: true, version: 2, asked: [{ rule: "unfilled" }, { quote: "GCN" }] });
  expect(await statusOf(id)).toBe("in_progress");
  expect((await db.draft.findUniqueOrThrow({ where: { questionId: id } })).content).toBe(later);
  await submitDraft(official, { ...input, draftVersion: 2 });
  expect(await statusOf(id)).toBe("pending_approval");
  const leader = await makePerson("leader", world.homeAffairsId);
  expect((await findQuestion(leader, code))?.answerVersions[0]?.answerFindings).toEqual([
    { rule: "unfilled", quote: "{{han}}", reason: null, waivedBy: null },
    { rule: "abbreviation", quote: "GCN", reason: waiver.reason, waivedBy: { name: official.name } },
  ]);
  await expect(db.answerFinding.updateMany({ data: { reason: "Khác" } })).rejects.toThrow();
});

test("where all was passed over nothing is asked", async () => {
  const { official, id, code } = await drafted();
  await waiveFinding(official, { code, ...waiver });
  await submitDraft(official, { code, draftVersion: 1, content }, { ask: true });
  expect(await statusOf(id)).toBe("pending_approval");
});

test("what the draft does not hold is not passed over, and of two at once one passes over", async () => {
  const { official, code } = await drafted();
  await expectRefusal(waiveFinding(official, { code, ...waiver, quote: "GPLX" }), "conflict");
  await expectOneWinner([1, 2].map(() => () => waiveFinding(official, { code, ...waiver })));
});

test("only who drafts passes over", async () => {
  const { code } = await drafted();
  const leader = await makePerson("coordinator", world.rootId);
  const stranger = await makePerson("official", world.constructionId);
  await expectRefusal(waiveFinding(leader, { code, ...waiver }), "forbidden");
  await expectRefusal(restoreFinding(leader, { code, ...waiver }), "forbidden");
  await expectRefusal(waiveFinding(stranger, { code, ...waiver }), "not_found");
  await expectRefusal(checkDraft(stranger, code, content), "not_found");
});
