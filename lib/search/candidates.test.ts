import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { candidatesOf, countedAtMost } from "./candidates";
import { createDocuments } from "./documents";

const weight = fc.double({ min: 0.01, max: 20, noNaN: true });
const id = fc.integer({ min: 1, max: 3_000_000 });

describe("what lists give", () => {
  it("is added up for each question, and nothing of it is left for the next search", () => {
    const documents = createDocuments();
    const list = fc.record({ ids: fc.uniqueArray(id, { maxLength: 40 }), weight });
    fc.assert(
      fc.property(fc.array(list, { maxLength: 6 }), (lists) => {
        const expected = new Map<number, number>();
        for (const one of lists)
          for (const each of one.ids) expected.set(each, (expected.get(each) ?? 0) + one.weight);
        const { ids, scores } = documents.sumUp(
          lists.map((one) => ({ ids: Int32Array.from(one.ids), weight: one.weight })),
        );
        expect([...ids].toSorted((a, b) => a - b)).toEqual([...expected.keys()].toSorted((a, b) => a - b));
        ids.forEach((each, at) => expect(scores[at]).toBeCloseTo(expected.get(each) ?? 0, 3));
      }),
    );
  });
});

describe("candidates", () => {
  const row = fc.record({ id, score: weight, topicId: fc.nat(2), departmentId: fc.nat(2), year: fc.nat(2) });
  const filter = fc.option(fc.integer({ min: 1, max: 2 }), { nil: undefined });
  const rows = fc.uniqueArray(row, { selector: (one) => one.id, maxLength: 60 });

  it("are what the filters leave, best first, without those that are far behind", () => {
    fc.assert(
      fc.property(rows, filter, filter, filter, (all, topicId, departmentId, year) => {
        const documents = createDocuments();
        for (const one of all) documents.learn(one.id, one.topicId, one.departmentId, one.year);
        const except = all[0]?.id ?? null;
        const sums = {
          ids: Int32Array.from(all, (one) => one.id),
          scores: Float32Array.from(all, (one) => one.score),
        };
        const left = all
          .filter((one) => one.id !== except)
          .filter((one) => [undefined, one.topicId].includes(topicId))
          .filter((one) => [undefined, one.departmentId].includes(departmentId))
          .filter((one) => [undefined, one.year].includes(year))
          .map((one) => ({ id: one.id, score: Math.fround(one.score) }));
        const best = Math.max(0, ...left.map(({ score }) => score));
        const expected = left
          .filter(({ score }) => Math.floor((score / best) * 1_000) >= 250)
          .toSorted((one, other) => other.score - one.score || other.id - one.id)
          .map((one) => one.id);
        const filters = { topicId, departmentId, year };
        expect(candidatesOf(sums, documents, { filters, except })).toEqual(expected);
      }),
    );
  });

  it("are one more than are counted and no more, the best of all", () => {
    const ids = Int32Array.from({ length: 5_000 }, (_, at) => at + 1);
    const scores = Float32Array.from(ids, (each) => 1 + ((each * 7_919) % 5_000) / 5_000);
    const found = candidatesOf({ ids, scores }, createDocuments(), { filters: {}, except: null });
    const best = [...ids].toSorted((one, other) => (scores[other - 1] ?? 0) - (scores[one - 1] ?? 0));
    expect(found).toEqual(best.slice(0, countedAtMost + 1));
  });

  it("are none where nothing was found", () => {
    const nothing = { ids: new Int32Array(), scores: new Float32Array() };
    expect(candidatesOf(nothing, createDocuments(), { filters: { year: 2026 }, except: 1 })).toEqual([]);
  });
});
