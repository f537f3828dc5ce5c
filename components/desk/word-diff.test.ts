import { expect, test } from "vitest";
import { diffWords, type Piece } from "./word-diff";

const told = (before: string, after: string): string =>
  diffWords(before, after)
    .map(({ kind, text }) => ({ same: text, added: `{+${text}+}`, removed: `[-${text}-]` })[kind])
    .join("");
const side = (pieces: readonly Piece[], without: Piece["kind"]): string =>
  pieces
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join("");

test("changed words are marked, and nothing around them", () => {
  expect(told("Thời hạn là 36 tháng.", "Thời hạn là 24 tháng.")).toBe("Thời hạn là [-36-]{+24+} tháng.");
  expect(told("a b c", "a c")).toBe("a [-b -]c");
  expect(told("a c", "a b c")).toBe("a {+b +}c");
  expect(told("như cũ", "như cũ")).toBe("như cũ");
  expect(told("", "mới")).toBe("{+mới+}");
  expect(told("cũ", "")).toBe("[-cũ-]");
  expect(diffWords("", "")).toEqual([]);
});

test("a paragraph put in does not mark those around it", () => {
  const before = "Kính gửi ông.\n\nHồ sơ gồm đơn.\n\nTrân trọng.";
  const after = "Kính gửi ông.\n\nCăn cứ Điều 5.\n\nHồ sơ gồm đơn và bản sao.\n\nTrân trọng.";
  const added = diffWords(before, after).filter(({ kind }) => kind === "added");
  expect(added.map(({ text }) => text.trim())).toEqual(["Căn cứ Điều 5.", "đơn và bản sao."]);
});

test("the same letters in another normal form are no difference", () => {
  expect(diffWords("hoà".normalize("NFD"), "hoà".normalize("NFC"))).toEqual([{ kind: "same", text: "hoà" }]);
});

test("both texts can be read from the pieces, whatever they are", () => {
  let seed = 7;
  const random = (below: number): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  for (let round = 0; round < 300; round += 1) {
    const make = () => Array.from({ length: random(30) }, () => "abcd \n"[random(6)]).join("");
    const [before, after] = [make(), make()];
    const pieces = diffWords(before, after);
    expect(side(pieces, "added")).toBe(before);
    expect(side(pieces, "removed")).toBe(after);
  }
});

test("two long texts without anything in common are told as replaced", () => {
  const long = (word: string) =>
    Array.from({ length: 4_000 }, (_, index) => `${word}${String(index)}`).join(" ");
  const pieces = diffWords(`Kính gửi ${long("a")}`, `Kính gửi ${long("b")}`);
  expect(side(pieces, "added")).toBe(`Kính gửi ${long("a")}`);
  expect(side(pieces, "removed")).toBe(`Kính gửi ${long("b")}`);
});
