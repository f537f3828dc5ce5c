import { existsSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { db } from "@/lib/db";
import { plainOf } from "@/lib/search/words";
import { useDatabase } from "@/lib/testing/database";
import { listServices } from "./queries";
import { parseServiceSearch } from "./schema";

/** The catalogue of a whole province; it is no part of the project. */
const file = "/work/shared/data/procedures_langson.json";
const rows = z.array(z.object({ code: z.string(), title: z.string() }));

useDatabase({ emptied: "once" });

describe.skipIf(!existsSync(file))("the directory of a whole province", () => {
  const services: { code: string; title: string }[] = [];
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
  });

  /** What part of the queries made from a title has a service of that title among the first so many. */
  async function recall(queryOf: (title: string) => string, first: number): Promise<number> {
    let found = 0;
    for (const { title } of some()) {
      const { services: shown } = await listServices(parseServiceSearch({ q: queryOf(title).slice(0, 200) }));
      if (shown.slice(0, first).some((one) => one.title === title)) found += 1;
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
