import { describe, expect, it } from "vitest";
import { db, transaction } from "@/lib/db";
import { indexMany, removePublicVersion } from "@/lib/search/index-public-version";
import { forgetSynonyms } from "@/lib/search/synonym-index";
import { makeQuestion } from "@/lib/testing/make-question";
import { useWorld } from "@/lib/testing/use-world";
import { nearAnswers, sameAnswers, similarAnswers } from "./similar";

const world = useWorld();

const lost = {
  slug: "mat-can-cuoc",
  title: "Bị mất thẻ căn cước thì làm lại ở đâu?",
  content: "Tôi đánh rơi ví nên bị mất thẻ căn cước. Tôi đang ở phường khác thì làm lại ở đâu?",
  answer: "Công dân đến **công an cấp xã** bất kỳ trong tỉnh để được cấp lại thẻ căn cước.",
};

async function publish(texts: typeof lost): Promise<number> {
  const { id: questionId } = await makeQuestion({ status: "answered", departmentId: world.homeAffairsId });
  const { id } = await db.publicVersion.create({
    data: { ...texts, questionId, departmentName: "Công an tỉnh", publishedAt: new Date() },
  });
  await transaction((tx) => indexMany(tx, [id]));
  return id;
}

describe("similar published answers", () => {
  it("come with department, the telling part of the answer and their addresses, in the reader's language", async () => {
    await publish(lost);
    const [found, ...others] = await similarAnswers("lam lai can cuoc bi mat o phuong nao", "en");
    expect(others).toEqual([]);
    expect(found).toEqual({
      slug: lost.slug,
      title: lost.title,
      departmentName: "Công an tỉnh",
      excerpt: "Công dân đến công an cấp xã bất kỳ trong tỉnh để được cấp lại thẻ căn cước.",
      href: "/en/hoi-dap/mat-can-cuoc",
      followHref: "/en/hoi-dap/mat-can-cuoc/theo-doi",
    });
  });

  it("are three at most, none for other matters, and never the question itself or one taken down", async () => {
    const first = await publish(lost);
    for (const number of [2, 3, 4, 5]) await publish({ ...lost, slug: `mat-can-cuoc-${String(number)}` });
    const text = "Bị mất thẻ căn cước, làm lại ở đâu";
    expect(await similarAnswers(text, "vi")).toHaveLength(3);
    expect(await similarAnswers("Đèn đường khu phố 3 hỏng hai tuần chưa sửa", "vi")).toEqual([]);
    expect(await similarAnswers("", "vi")).toEqual([]);
    await db.publicVersion.deleteMany({ where: { id: { not: first } } });
    expect(await nearAnswers(text, first)).toEqual([]);
    await transaction((tx) => removePublicVersion(tx, first));
    expect(await similarAnswers(text, "vi")).toEqual([]);
  });

  it("are found by other words for the same thing", async () => {
    await publish(lost);
    const text = "Tôi bị mất CCCD thì xin cấp lại ở đâu";
    await db.searchSynonym.create({ data: { term: "CCCD", means: "thẻ căn cước" } });
    forgetSynonyms();
    expect(await similarAnswers(text, "vi")).toHaveLength(1);
  });
});

describe("an answer to the very same question", () => {
  const text = `${lost.title}\n${lost.content}`;

  it("is found for the same words, typed with or without diacritics", async () => {
    await publish(lost);
    expect(await sameAnswers(text, "vi")).toHaveLength(1);
    const plain = "Bi mat the can cuoc thi lam lai o dau?\nBi mat the can cuoc thi lam lai o dau?";
    expect(await sameAnswers(plain, "vi")).toHaveLength(1);
  });

  it("is not found for an ordinary text about the same matter", async () => {
    await publish(lost);
    for (const other of [
      "Mất căn cước\nTôi bị mất thẻ căn cước khi đi công tác ở Lào, giờ muốn về nước thì phải làm sao?",
      "Bị mất thẻ căn cước có bị phạt không?\nTôi bị mất thẻ căn cước, đi làm lại có bị phạt tiền không?",
      `Thủ tục cấp lại giấy tờ w1a2b3c4\nTôi cần biết hồ sơ w1a2b3c4 gồm những giấy tờ gì và nộp ở đâu?`,
    ])
      expect.soft(await sameAnswers(other, "vi"), other).toEqual([]);
  });
});
