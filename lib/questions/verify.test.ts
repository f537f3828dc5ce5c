import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { now } from "@/lib/clock";
import { db, transaction } from "@/lib/db";
import { record } from "@/lib/events/record";
import { makePerson } from "@/lib/testing/make";
import { makeQuestion } from "@/lib/testing/make-question";
import { useWorld } from "@/lib/testing/use-world";
import { rateAddress } from "./rate-link";
import { findVerified } from "./verify";
import { verifyAddress } from "./verify-link";

const world = useWorld();

async function answered() {
  const { personId: officialId } = await makePerson("official", world.homeAffairsId);
  return makeQuestion({ status: "answered", departmentId: world.homeAffairsId, officialId });
}

test("a printed answer shows the text on record and its fingerprint, and nothing about the asker", async () => {
  const { code } = await answered();
  const found = await findVerified(verifyAddress({ code, printed: 1 }, 1));
  const content = "Theo quy định, thời hạn là 36 tháng.";
  expect(found).toMatchObject({
    kind: "answer",
    code,
    content,
    newerAt: null,
    department: { name: "Sở Nội vụ" },
  });
  const hex = createHash("sha256").update(content).digest("hex");
  expect(found?.kind === "answer" && found.fingerprint.join("")).toBe(hex);
  expect(found?.kind === "answer" && found.fingerprint).toHaveLength(16);
  expect(JSON.stringify(found)).not.toMatch(/Trần Thị B|0912345678|nguoihoi|hợp đồng/);
});

test("a corrected answer is still on record and says that a newer one exists", async () => {
  const { id, code } = await answered();
  const { id: answerVersionId } = await db.answerVersion.create({
    data: { questionId: id, number: 2, content: "Thời hạn là 24 tháng." },
  });
  await db.answer.create({
    data: { questionId: id, answerVersionId, approvedAt: now(), releasedAt: now() },
  });
  await transaction((tx) =>
    record(tx, {
      ...{ type: "answer.corrected", questionId: id, actorId: null, data: { answerVersionId } },
      departmentId: world.constructionId,
    }),
  );
  const [old, corrected] = await Promise.all(
    [1, 2].map((printed) => findVerified(verifyAddress({ code, printed }, 1))),
  );
  expect(old?.kind === "answer" && old.newerAt).toBeInstanceOf(Date);
  expect(corrected).toMatchObject({
    ...{ newerAt: null, content: "Thời hạn là 24 tháng." },
    // The department of then, not of today.
    department: { name: "Sở Xây dựng" },
  });
});

test("the answer to a master verifies the print-out of whoever follows it", async () => {
  const { id } = await answered();
  const { code } = await makeQuestion({ status: "duplicate", data: { masterId: id } });
  const found = await findVerified(verifyAddress({ code, printed: 1 }, 1));
  expect(found).toMatchObject({ kind: "answer", code, content: "Theo quy định, thời hạn là 36 tháng." });
});

test("a receipt shows code and dates, never the answer", async () => {
  const { code } = await answered();
  expect(
    Object.keys((await findVerified(verifyAddress({ code, printed: "receipt" }, 1))) ?? {}).sort(),
  ).toEqual(["code", "kind", "receivedAt", "submittedAt"]);
});

test("an answer that is approved but not sent is not on record yet", async () => {
  const { id, code } = await answered();
  await db.answer.updateMany({ where: { questionId: id }, data: { releasedAt: null } });
  expect(await findVerified(verifyAddress({ code, printed: 1 }, 1))).toBeNull();
});

test("foreign, tampered and outdated codes match nothing", async () => {
  const { code } = await answered();
  const other = await answered();
  const spam = await makeQuestion({ status: "spam" });
  const genuine = verifyAddress({ code, printed: 1 }, 1);
  for (const wrong of [
    genuine.replace(code, other.code),
    genuine.replace(".1.", ".0."),
    `${genuine.slice(0, -1)}${genuine.endsWith("A") ? "B" : "A"}`,
    verifyAddress({ code, printed: 7 }, 1),
    verifyAddress({ code, printed: 1 }, 2),
    rateAddress({ code, number: 1 }, 1),
    verifyAddress({ code: spam.code, printed: "receipt" }, 1),
    "khong-co",
  ])
    expect(await findVerified(wrong), wrong).toBeNull();
});
