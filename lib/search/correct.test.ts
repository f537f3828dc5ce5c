import { describe, expect, it } from "vitest";
import { correct } from "./correct";
import { everyDocument, pairOf } from "./terms";
import { wordNumber, wordsOf } from "./words";

/** A register in which nearly everything is about births, and somebody once wrote "sihn". */
const register = new Map([
  [everyDocument, 100_000],
  ...[["khai", 60_000] as const, ["sinh", 50_000] as const, ["sihn", 1] as const].map(
    ([word, count]) => [wordNumber(word), count] as const,
  ),
  [pairOf("khai", "sinh"), 40_000],
]);

const countsOf = (terms: readonly number[]) =>
  new Map(terms.flatMap((term) => (register.has(term) ? [[term, register.get(term) ?? 0] as const] : [])));

async function read(q: string): Promise<string> {
  const words = wordsOf(q).map((word) => ({ ...word, fixed: false }));
  const own = words.flatMap(({ plain }, at) => [
    wordNumber(plain),
    pairOf(words[at - 1]?.plain ?? "", plain),
  ]);
  const known = countsOf([everyDocument, ...own]);
  const corrected = await correct((terms) => Promise.resolve(countsOf(terms)), words, known);
  return corrected.map(({ plain }) => plain).join(" ");
}

describe("a word that is known, but rare and like a common one", () => {
  it("is taken as it is written when it stands alone", async () => {
    expect(await read("sihn")).toBe("sihn");
  });

  it("is taken for the common one beside a word it never stands beside", async () => {
    expect(await read("khai sihn")).toBe("khai sinh");
  });
});

it("a word that nobody has written is read as the likeliest one, alone, too", async () => {
  expect(await read("sinhh")).toBe("sinh");
});
