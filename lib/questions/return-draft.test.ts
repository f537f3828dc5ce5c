import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { eventsOf, expectOneWinner, expectRefusal, lettersOf } from "@/lib/testing/find";
import { handedIn } from "@/lib/testing/handed-in";
import { useWorld } from "@/lib/testing/use-world";
import { approveAndSend } from "./approve-and-send";
import type { ReturnDraftInput } from "./desk-schema";
import { returnDraft } from "./return-draft";
import { submitDraft } from "./submit-draft";

const world = useWorld();
const remark = (code: string): ReturnDraftInput => ({
  code,
  reasonCode: "no_legal_basis",
  comment: "Bổ sung điều khoản.",
});

test("a returned draft goes back to work with the leader's comment, and the next version needs its own approval", async () => {
  const { leader, official, id, code, answerVersionId } = await handedIn(world);
  await returnDraft(leader, remark(code));
  const question = await db.question.findUniqueOrThrow({ where: { id }, include: { draft: true } });
  expect(question).toMatchObject({ status: "in_progress" });
  expect(question.draft?.content).toContain("36 tháng");
  expect(await db.approval.findMany()).toMatchObject([
    { answerVersionId, decision: "returned", reasonCode: "no_legal_basis", comment: "Bổ sung điều khoản." },
  ]);
  expect(await lettersOf(id)).toEqual([]);
  await submitDraft(official, { code, draftVersion: 1, content: "Theo Điều 20, thời hạn là 36 tháng." });
  await expectRefusal(approveAndSend(leader, { code, answerVersionId }), "conflict");
  expect(await eventsOf(id)).toEqual(["draft.returned", "draft.submitted"]);
});

test("what was approved and is held cannot be returned, and the drafter returns nothing", async () => {
  const { leader, official, code, answerVersionId } = await handedIn(world);
  await expectRefusal(returnDraft(official, remark(code)), "forbidden");
  await approveAndSend(leader, { code, answerVersionId });
  await expectRefusal(returnDraft(leader, remark(code)), "conflict");
});

test("approved and returned at once is one of the two", async () => {
  const { leader, id, code, answerVersionId } = await handedIn(world);
  await expectOneWinner([
    () => returnDraft(leader, remark(code)),
    () => approveAndSend(leader, { code, answerVersionId }),
  ]);
  expect(await eventsOf(id)).toHaveLength(1);
});
