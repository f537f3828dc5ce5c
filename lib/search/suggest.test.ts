import { beforeEach, expect, it } from "vitest";
import { db } from "@/lib/db";
import { transaction } from "@/lib/db";
import { useDatabase } from "@/lib/testing/database";
import { foldChanges } from "./frequencies";
import { indexDocuments } from "./index-documents";
import { suggestIds } from "./suggest";

useDatabase();

const titles = [
  "Thủ tục cấp sổ đỏ lần đầu",
  "Cấp đổi sổ hồng khi tách thửa",
  "Đăng ký khai sinh cho trẻ em",
  "Cấp lại giấy khai sinh đã mất",
] as const;

beforeEach(async () => {
  for (const [index, title] of titles.entries()) {
    const code = `HD.2026.00000${String(index + 1)}`;
    const text = { title, content: title };
    const question = await db.question.create({
      data: {
        ...{
          code,
          submissionKey: code,
          trackingHash: code,
          linkHash: code,
          submittedAt: new Date(),
          ...text,
        },
        publicVersion: { create: { ...text, slug: code, answer: "Có.", publishedAt: new Date() } },
      },
      select: { publicVersion: { select: { id: true } } },
    });
    const document = { ...text, answer: "Có.", topicId: null, departmentId: null, year: 2026 };
    await transaction(async (tx) => {
      await indexDocuments(tx, [
        { ...document, id: question.publicVersion?.id ?? 0, publishedAt: new Date() },
      ]);
      await foldChanges(tx);
    });
  }
});

async function suggested(q: string): Promise<string[]> {
  const ids = await suggestIds(q, 5);
  const rows = await db.publicVersion.findMany({
    where: { id: { in: ids } },
    select: { id: true, title: true },
  });
  return ids.flatMap((id) => rows.filter((row) => row.id === id).map(({ title }) => title));
}

it.each([
  ["sổ đ", titles[0]],
  ["so d", titles[0]],
  ["sổ hồ", titles[1]],
  ["đăng ký kh", titles[2]],
  ["khai si", titles[2]],
  ["giấy khai sinh", titles[3]],
])("reads %j as the beginning of what is published", async (typed, title) => {
  expect(await suggested(typed)).toContain(title);
});

it("reads the word that is being typed from the one before it", async () => {
  expect(await suggested("cấp đổi sổ h")).toEqual(expect.arrayContaining([titles[1]]));
  expect((await suggested("cấp đổi sổ h"))[0]).toBe(titles[1]);
});

it.each(["", " ", "s", "!!!", "zzzz"])("suggests nothing for %j", async (typed) => {
  expect(await suggested(typed)).toEqual([]);
});
