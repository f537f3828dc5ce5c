import { existsSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { db } from "@/lib/db";
import { plainOf } from "@/lib/search/words";
import { useDatabase } from "@/lib/testing/database";
import { applyImport } from "./apply-import";
import { planImport } from "./plan-import";
import { searchServices } from "./search";

/** The catalogue of a whole province; it is no part of the project. */
const file = "/work/shared/data/procedures_langson.json";
const rows = z.array(z.object({ code: z.string(), title: z.string() }));

useDatabase({ emptied: "once" });
// Some hundred searches each: minutes on a machine that does other things besides.
vi.setConfig({ testTimeout: 180_000 });

describe.skipIf(!existsSync(file))("the directory of a whole province", () => {
  const services: { code: string; title: string }[] = [];
  const titles = new Map<number, string>();
  const some = () => services.filter((_, place) => place % 20 === 0);

  beforeAll(async () => {
    services.push(...rows.parse(JSON.parse(readFileSync(file, "utf8"))));
    await db.service.createMany({
      data: services.map(({ code, title }, place) => ({
        code: `${code}.${String(place)}`,
        slug: `s${String(place)}`,
        title,
      })),
    });
    for (const { id, title } of await db.service.findMany({ select: { id: true, title: true } }))
      titles.set(id, title);
  });

  /** What part of the queries made from a title has a service of that title among the first so many. */
  async function recall(queryOf: (title: string) => string, first: number): Promise<number> {
    let found = 0;
    for (const { title } of some()) {
      const { found: shown } = await searchServices(queryOf(title).slice(0, 200));
      if (shown.slice(0, first).some(({ id }) => titles.get(id) === title)) found += 1;
    }
    return found / some().length;
  }

  it("is found by its title, with and without diacritics", async () => {
    // Some titles differ only in what comes after the 200 letters that the box takes.
    expect(await recall((title) => title, 1)).toBeGreaterThan(0.9);
    expect(await recall(plainOf, 3)).toBeGreaterThan(0.97);
  });

  it("is found with a slip in every third word", async () => {
    const slipped = (title: string): string =>
      title
        .split(" ")
        .map((word, place) =>
          place % 3 === 1 && word.length > 3 ? word.slice(0, -2) + swap(word.slice(-2)) : word,
        )
        .join(" ");
    const swap = (pair: string): string => `${pair.slice(1)}${pair.slice(0, 1)}`;
    expect(await recall(slipped, 1)).toBeGreaterThan(0.85);
  });

  it("is found by half of its words, typed without diacritics", async () => {
    const half = (title: string): string => {
      const words = plainOf(title).split(" ");
      return words.slice(0, Math.max(4, Math.ceil(words.length / 2))).join(" ");
    };
    expect(await recall(half, 10)).toBeGreaterThan(0.75);
  });
});

describe.skipIf(!existsSync(file))("the file of a whole province", () => {
  const text = () => readFileSync(file, "utf8");

  beforeAll(async () => {
    await db.service.deleteMany();
    await db.topic.create({ data: { slug: "dat-dai", name: "Đất đai", nameEn: "Land" } });
    await db.department.createMany({
      data: [
        ...new Set(
          z
            .array(z.object({ department: z.string().nullable() }))
            .parse(JSON.parse(text()))
            .flatMap(({ department }) => department ?? []),
        ),
      ].map((name, place) => ({
        code: `d${String(place)}`,
        name,
        kind: "provincial",
        validFrom: new Date("2025-03-01"),
      })),
    });
  });

  it("is read whole: every row is added, stands there twice the same, or is named with its line", async () => {
    const plan = await applyImport(null, text());
    const lines = text().split("\n");
    expect(plan.created.length).toBeGreaterThan(1_700);
    expect(plan.faults.every(({ key }) => key === "service_code_twice")).toBe(true);
    for (const { line, first = 0 } of plan.faults) {
      // The object begins on the line that is named; its code is the next.
      expect(lines[line]).toBe(lines[first]);
    }
    expect(await db.service.count()).toBe(plan.created.length);
    expect(await db.service.count({ where: { topic: { slug: "dat-dai" } } })).toBeGreaterThan(55);
    expect(await db.service.count({ where: { departmentId: null } })).toBeLessThan(10);
  });

  it("again changes nothing", async () => {
    const { created, changed, unchanged } = await planImport(text());
    expect([created.length, changed.length]).toEqual([0, 0]);
    expect(unchanged).toBe(await db.service.count());
  });
});
