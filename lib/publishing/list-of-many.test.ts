import { beforeAll, expect, it } from "vitest";
import { db, transaction } from "@/lib/db";
import { indexMany } from "@/lib/search/index-public-version";
import { useDatabase } from "@/lib/testing/database";
import { listedPerPage, listPublished } from "./list";

useDatabase({ emptied: "once" });

/** More than are scored exactly, and a page that holds both kinds. */
const many = 175;
const wish = { q: "cấp phép", topic: "", department: "", year: null, page: 1, after: null };

beforeAll(async () => {
  const numbers = Array.from({ length: many }, (_, index) => index + 1);
  const texts = numbers.map((number) => {
    const title = `Cấp phép ${"xây dựng ".repeat(number % 7)}`.trim();
    return { code: `HD.2026.${String(number).padStart(6, "0")}`, title, content: title };
  });
  await db.question.createMany({
    data: texts.map(({ code, ...text }, index) => ({
      ...{ ...text, code, submissionKey: code, trackingHash: code, linkHash: code },
      submittedAt: new Date(Date.UTC(2026, 0, 1, 0, index)),
    })),
  });
  const questions = await db.question.findMany({ select: { id: true, code: true, title: true } });
  await db.publicVersion.createMany({
    data: questions.map(({ id, code, title }) => ({
      ...{ questionId: id, slug: code, title, content: title, answer: "Có." },
      publishedAt: new Date(Date.UTC(2026, 0, id)),
    })),
  });
  const versions = await db.publicVersion.findMany({ select: { id: true } });
  await transaction((tx) =>
    indexMany(
      tx,
      versions.map(({ id }) => id),
    ),
  );
});

it.each([
  ["best", false],
  ["newest", true],
])("a long list is walked to its end, %s first, and nothing is missed or shown twice", async (_, newest) => {
  const slugs: string[] = [];
  for (let page = 1; page <= Math.ceil(many / listedPerPage); page += 1) {
    const { items, total } = await listPublished({ ...wish, newest, page });
    expect(total).toBe(many);
    expect(items.length).toBe(Math.min(listedPerPage, many - slugs.length));
    slugs.push(...items.map(({ slug }) => slug));
  }
  expect(new Set(slugs).size).toBe(many);
  if (newest) expect(slugs).toEqual(slugs.toSorted().toReversed());
});

it("the question that was named stands before the others, with all that is shown of it", async () => {
  const { items } = await listPublished({ ...wish, newest: false, q: "HD.2026.000170" });
  expect(items[0]?.slug).toBe("HD.2026.000170");
  expect(items[0]?.excerpt.map(({ text }) => text)).toEqual(["Có."]);
});
