import { expect, test } from "vitest";
import { addDocument } from "@/lib/citations/add-document";
import { addDocumentSchema } from "@/lib/citations/schema";
import { attachToAnswer } from "@/lib/attachments/attach-to-answer";
import { db } from "@/lib/db";
import { makePerson } from "@/lib/testing/make";
import { makeQuestion } from "@/lib/testing/make-question";
import { makeUpload } from "@/lib/testing/make-upload";
import { useWorld } from "@/lib/testing/use-world";
import { previewAnswerLetter } from "./preview-answer";

const world = useWorld();

test("the letter is shown as it would go out, with citations and files and without secrets", async () => {
  const official = await makePerson("official", world.homeAffairsId);
  const made = { status: "in_progress", departmentId: world.homeAffairsId } as const;
  const { id, code } = await makeQuestion(made);
  const document = { code, number: "118/2025/NĐ-CP", title: "Về một cửa", article: "Điều 5" };
  await addDocument(official, addDocumentSchema.parse(document));
  const upload = await makeUpload("mẫu đơn.pdf");
  await attachToAnswer(official, { code, uploads: [upload] });
  const letter = await previewAnswerLetter(id, "Ông/bà nộp **tờ khai**.");
  expect(letter?.subject).toContain(code);
  expect(letter?.text).toContain("Ông/bà nộp **tờ khai**.");
  expect(letter?.text).toContain("- Điều 5, 118/2025/NĐ-CP, Về một cửa");
  expect(letter?.text).toContain(`mẫu đơn.pdf:\nhttp://localhost:3000/tep/${upload}?t=••••`);
  expect(letter?.text).toContain("/tra-cuu/••••");
  expect(await db.delivery.count()).toBe(0);
});

test("without an e-mail address there is no letter", async () => {
  const { id } = await makeQuestion({
    status: "in_progress",
    departmentId: world.homeAffairsId,
    email: null,
  });
  expect(await previewAnswerLetter(id, "Trả lời")).toBeNull();
});
