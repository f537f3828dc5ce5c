import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { findPublic } from "@/lib/publishing/find-public";
import { publish } from "@/lib/publishing/publish";
import { approveAndSend } from "@/lib/questions/approve-and-send";
import { proposeCorrection } from "@/lib/questions/propose-correction";
import { releaseDue } from "@/lib/questions/release";
import { submitDraft } from "@/lib/questions/submit-draft";
import { checkDraft } from "@/lib/questions/waive-finding";
import { setTestClock } from "@/lib/testing/clock";
import { eventsOf, expectOneWinner, expectRefusal } from "@/lib/testing/find";
import { makePerson } from "@/lib/testing/make";
import { makeQuestion } from "@/lib/testing/make-question";
import { useWorld } from "@/lib/testing/use-world";
import { addDocument } from "./add-document";
import { cite } from "./cite";
import { listDraftCitations } from "./draft-citations";
import { removeCitation } from "./remove";
import { addDocumentSchema, citeSchema } from "./schema";

const world = useWorld();

async function inProgress() {
  const official = await makePerson("official", world.homeAffairsId);
  const question = await makeQuestion({
    status: "in_progress",
    departmentId: world.homeAffairsId,
    officialId: official.personId,
  });
  return { official, ...question };
}
const document = (code: string, wish: object = {}) =>
  addDocumentSchema.parse({ code, number: "118/2025/NĐ-CP", title: "Về một cửa", ...wish });
const citing = (code: string, number: string, article = "") => citeSchema.parse({ code, number, article });

test("a new document is cited at once, and later by its number however it is typed", async () => {
  const { official, id, code } = await inProgress();
  await addDocument(official, document(code, { url: "https://example.vn/118", article: "Điều 5" }));
  const other = await inProgress();
  for (const [typed, article] of [
    ["1182025ndcp", "Điều 1"],
    ["118/2025/NĐ-CP", "Điều 2"],
    ["118 2025", ""],
  ] as const)
    await cite(other.official, citing(other.code, typed, article));
  expect(await listDraftCitations(id)).toMatchObject([
    { number: "118/2025/NĐ-CP", article: "Điều 5", url: "https://example.vn/118", expired: false },
  ]);
  expect((await listDraftCitations(other.id)).map(({ article }) => article)).toEqual([
    "Điều 1",
    "Điều 2",
    "",
  ]);
  expect(await eventsOf(id)).toEqual([]);
});

test("a number that nothing or too much begins with, and a citation that is there, are refused by name", async () => {
  const { official, code } = await inProgress();
  await addDocument(official, document(code));
  await addDocument(official, document(code, { number: "118/2024/TT-BTC" }));
  await expectRefusal(cite(official, citing(code, "99")), "invalid", { number: "document_unknown" });
  await expect(cite(official, citing(code, "118"))).rejects.toMatchObject({
    fields: { number: "document_ambiguous" },
    params: { numbers: "118/2025/NĐ-CP, 118/2024/TT-BTC" },
  });
  await expectRefusal(cite(official, citing(code, "1182025")), "conflict", { article: "citation_there" });
  await expectRefusal(addDocument(official, document(code, { number: "118/2025/nđ-cp" })), "conflict", {
    number: "document_known",
  });
});

test.each([
  [{ number: "118-2025" }, "number", "document_number_wrong"],
  [{ number: "" }, "number", "document_number_missing"],
  [{ title: " " }, "title", "document_title_missing"],
  [{ url: "javascript:alert(1)" }, "url", "document_url_wrong"],
  [{ issuedOn: "2025-06-09", effectiveOn: "2025-06-01" }, "effectiveOn", "document_effective_early"],
  [{ effectiveOn: "2025-07-01", expiredOn: "2025-06-30" }, "expiredOn", "document_expired_early"],
])("%j is refused at %s with %s", (wish, field, message) => {
  const typed = { code: "HD", number: "118/2025/NĐ-CP", title: "Về một cửa", ...wish };
  expect(addDocumentSchema.safeParse(typed).error?.issues).toMatchObject([{ path: [field], message }]);
});

test("of two who add the same document one does, and of two who remove a citation one does", async () => {
  const { official, id, code } = await inProgress();
  await expectOneWinner([1, 2].map(() => () => addDocument(official, document(code))));
  const [citation] = await listDraftCitations(id);
  await removeCitation(official, { code, id: citation!.id });
  await expectRefusal(removeCitation(official, { code, id: citation!.id }), "not_found");
  expect(await listDraftCitations(id)).toEqual([]);
});

test("only who drafts cites, and a citation of another question is not found", async () => {
  const { official, id, code } = await inProgress();
  await addDocument(official, document(code));
  const coordinator = await makePerson("coordinator", world.rootId);
  const stranger = await makePerson("official", world.constructionId);
  await expectRefusal(cite(coordinator, citing(code, "118", "Điều 9")), "forbidden");
  await expectRefusal(cite(stranger, citing(code, "118", "Điều 9")), "not_found");
  await expectRefusal(addDocument(coordinator, document(code, { number: "1/2025/A" })), "forbidden");
  const other = await inProgress();
  const [citation] = await listDraftCitations(id);
  await expectRefusal(removeCitation(other.official, { code: other.code, id: citation!.id }), "not_found");
});

test("citations are frozen with the version, go out with the answer, into a correction and onto the public page", async () => {
  const { official, id, code } = await inProgress();
  const leader = await makePerson("leader", world.homeAffairsId);
  const editor = await makePerson("editor", world.rootId);
  await addDocument(official, document(code, { expiredOn: "2027-01-31", article: "Điều 5" }));
  const content = "Hợp đồng được gia hạn một lần.";
  expect((await checkDraft(official, code, content)).map(({ rule }) => rule)).not.toContain("legal_basis");
  await submitDraft(official, { code, draftVersion: 0, content });
  const { id: answerVersionId } = await db.answerVersion.findFirstOrThrow({ where: { questionId: id } });
  await expect(db.answerCitation.updateMany({ data: { article: "Điều 6" } })).rejects.toThrow();
  await approveAndSend(leader, { code, answerVersionId });
  await db.question.update({ where: { id }, data: { releaseAt: new Date(0) } });
  await releaseDue();
  const texts = { title: "Hợp đồng", content: "Hỏi về hợp đồng?", answer: content };
  const { version } = await db.question.findUniqueOrThrow({ where: { id } });
  const { slug } = await publish(editor, { code, version, ...texts });
  const shown = async () => {
    const found = await findPublic(slug);
    return found?.state === "published" ? found.question.citations : null;
  };
  expect(await shown()).toMatchObject([{ number: "118/2025/NĐ-CP", article: "Điều 5", expired: false }]);
  setTestClock("2027-01-31T23:30:00+07:00");
  expect(await shown()).toMatchObject([{ expired: false }]);
  setTestClock("2027-02-01T00:30:00+07:00");
  expect(await shown()).toMatchObject([{ expired: true }]);
  await proposeCorrection(official, { code, content: "Hai lần.", reason: "Nhầm" });
  expect(await db.answerCitation.count()).toBe(2);
});
