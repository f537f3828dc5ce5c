import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { chain } from "@/lib/events/record";
import { search } from "@/lib/search/search";
import { useWorld } from "@/lib/testing/use-world";
import { importFile } from "./import-file";

const world = useWorld();
const folder = mkdtempSync(path.join(os.tmpdir(), "hoidap-import-"));
afterAll(() => rmSync(folder, { recursive: true }));

const line = (id: number, more: Record<string, unknown> = {}) =>
  JSON.stringify({
    id: `nguon-${String(id)}`,
    question: `Câu hỏi số ${String(id)} về sổ đỏ?`,
    answer: "Theo thủ tục 1.009999.",
    ...more,
  });

function importLines(lines: readonly string[]) {
  const file = path.join(folder, "questions.jsonl");
  writeFileSync(file, lines.join("\n"));
  return importFile(file, () => undefined);
}

describe("an import", () => {
  it("makes a closed, published, findable question of every line", async () => {
    await importLines([
      line(1, { title: "Sổ đỏ", topic: "lao dong", department: "so noi vu", answeredAt: "2024-05-31" }),
    ]);
    const question = await db.question.findUniqueOrThrow({
      where: { sourceId: "nguon-1" },
      include: { publicVersion: true, answers: { include: { answerVersion: true } }, events: true },
    });
    expect(question).toMatchObject({
      code: "HD.2024.000001",
      status: "closed",
      publication: "published",
      channel: "import",
      topicId: world.topicId,
      leadDepartmentId: world.homeAffairsId,
      publicVersion: { title: "Sổ đỏ", slug: "so-do-2024000001", departmentName: "Sở Nội vụ" },
      answers: [{ answerVersion: { content: "Theo thủ tục 1.009999." } }],
      events: [{ type: "question.imported" }],
    });
    expect((await search({ q: "so do", offset: 0, size: 20 })).ids).toEqual([question.publicVersion?.id]);
  });

  it("chains its events as every event is chained", async () => {
    await importLines([line(1)]);
    const event = await db.event.findFirstOrThrow();
    const { type, questionId, actorId, departmentId, data, createdAt } = event;
    expect(event.hash).toBe(
      chain(null, { type, questionId, actorId, departmentId, data, at: createdAt.toISOString() }),
    );
    expect(await db.question.findFirstOrThrow({ select: { headHash: true } })).toEqual({
      headHash: event.hash,
    });
  });

  it("takes the question for a title, makes topics and keeps names it does not know", async () => {
    await importLines([
      line(1, { title: null, topic: "Hàng hải", department: "Cục Hàng hải" }),
      line(2, { topic: "hang hai" }),
    ]);
    expect(await db.publicVersion.findUniqueOrThrow({ where: { sourceId: "nguon-1" } })).toMatchObject({
      title: "Câu hỏi số 1 về sổ đỏ?",
      departmentId: null,
      departmentName: "Cục Hàng hải",
    });
    expect(
      await db.topic.findMany({
        where: { slug: "hang-hai" },
        include: { _count: { select: { publicVersions: true } } },
      }),
    ).toMatchObject([{ name: "Hàng hải", active: false, _count: { publicVersions: 2 } }]);
  });

  it("names bad lines and loses nothing else", async () => {
    const { bad, added } = await importLines([
      line(1),
      "{hỏng",
      "",
      line(2),
      line(3, { answer: "" }),
      line(4),
    ]);
    expect(bad).toEqual([
      { number: 2, reason: "is not JSON" },
      { number: 5, reason: '"answer" is empty' },
    ]);
    expect(added).toBe(3);
    expect(await db.publicVersion.count()).toBe(3);
  });

  it("changes nothing the second time", async () => {
    const lines = Array.from({ length: 600 }, (_, id) => line(id));
    await importLines(lines);
    expect(await importLines(lines)).toMatchObject({ added: 0, changed: 0, unchanged: 600 });
    expect([await db.question.count(), await db.event.count()]).toEqual([600, 600]);
  });

  it("goes on where it was cut off", async () => {
    const lines = Array.from({ length: 300 }, (_, id) => line(id));
    await importLines(lines.slice(0, 200));
    expect(await importLines(lines)).toMatchObject({ added: 100, unchanged: 200 });
    const codes = await db.question.findMany({ distinct: ["code"], select: { code: true } });
    expect(codes).toHaveLength(300);
  });

  it("brings a changed text to the public version and leaves the register its words", async () => {
    await importLines([line(1)]);
    const before = await db.publicVersion.findUniqueOrThrow({ where: { sourceId: "nguon-1" } });
    expect(await importLines([line(1, { answer: "Theo thủ tục 1.004203." })])).toMatchObject({
      changed: 1,
    });
    const after = await db.publicVersion.findUniqueOrThrow({
      where: { sourceId: "nguon-1" },
      include: { question: true },
    });
    expect(after).toMatchObject({
      id: before.id,
      slug: before.slug,
      answer: "Theo thủ tục 1.004203.",
    });
    expect((await search({ q: "1.004203", offset: 0, size: 20 })).total).toBe(1);
    expect((await search({ q: "1.009999", offset: 0, size: 20 })).total).toBe(0);
  });

  it("leaves down what was taken down", async () => {
    await importLines([line(1)]);
    await db.publicVersion.updateMany({ data: { unpublishedAt: new Date() } });
    await db.$executeRaw`delete from search_documents`;
    await importLines([line(1, { answer: "Khác rồi." })]);
    expect((await search({ q: "khác rồi sổ đỏ", offset: 0, size: 20 })).total).toBe(0);
  });

  it("counts the last of two lines with one id", async () => {
    await importLines([
      ...Array.from({ length: 500 }, (_, id) => line(id)),
      line(499, { answer: "Bản sau." }),
    ]);
    expect(await db.publicVersion.findUniqueOrThrow({ where: { sourceId: "nguon-499" } })).toMatchObject({
      answer: "Bản sau.",
    });
    expect(await db.question.count()).toBe(500);
  });
});
