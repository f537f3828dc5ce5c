import { describe, expect, it } from "vitest";
import { formsIn, plainOf, wordsOf } from "./words";

const plain = (text: string): string[] => wordsOf(text).map((word) => word.plain);

describe("the words of a text", () => {
  it("have neither diacritics nor capitals", () => {
    expect(plain("Đất đai, NHÀ ở")).toEqual(["dat", "dai", "nha", "o"]);
  });

  it("are the same in every Unicode form", () => {
    const text = "Thủ tục đăng ký hộ khẩu";
    expect(formsIn(text.normalize("NFD"))).toEqual(formsIn(text.normalize("NFC")));
  });

  it("do not depend on where the tone stands", () => {
    const [old, young] = wordsOf("hoà hòa");
    expect(old?.accentedTerm).toBe(young?.accentedTerm);
    const [rising, flat] = wordsOf("hoá hoa");
    expect(rising?.accentedTerm).not.toBe(flat?.accentedTerm);
    expect(rising?.term).toBe(flat?.term);
  });

  it.each([
    ["Nghị định 118/2025/NĐ-CP", ["nghi", "dinh", "118/2025/nd-cp"]],
    ["thủ tục 1.004203.000.00.00.H49.", ["thu", "tuc", "1.004203.000.00.00.h49"]],
    ["mã HD.2026.000123", ["ma", "hd.2026.000123"]],
    ["năm 2026, 30.000 đồng", ["nam", "2026", "30", "000", "dong"]],
  ])("keeps the numbers in %j whole", (text, words) => {
    expect(plain(text)).toEqual(words);
  });

  it("know their place", () => {
    const text = "Giấy khai sinh";
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(["Giấy", "khai", "sinh"]);
  });

  it("leave out what no one looks for", () => {
    expect(plain(`🙂 … ${"a".repeat(41)} ok`)).toEqual(["ok"]);
    expect(plainOf("Ỹ")).toBe("y");
  });
});
