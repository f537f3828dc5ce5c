import { describe, expect, it } from "vitest";
import { findPersonalData, maskHits, mayBeKept, type Asker } from "../guard";

const published = ["0203.3.618.429"];
const asker: Asker = {
  name: "Trần Thị Bích Hà",
  email: "bich.ha@example.vn",
  phone: "0912345678",
  named: false,
};

describe("the asker", () => {
  it("is found by name, with or without diacritics and without a word before it", () => {
    const text = "Gia đình TRẦN THỊ BÍCH HÀ, viết tắt tran thi bich ha.";
    expect(findPersonalData(text, published, asker)).toMatchObject([
      { kind: "name", text: "TRẦN THỊ BÍCH HÀ", own: true },
      { kind: "name", text: "tran thi bich ha", own: true },
    ]);
    expect(findPersonalData(text, published)).toEqual([]);
  });

  it("who wished to be named may be named, and nobody else", () => {
    const text = "Tôi tên là Trần Thị Bích Hà, con ông Trần Văn Sơn.";
    expect(findPersonalData(text, published, { ...asker, named: true }).map(({ text: hit }) => hit)).toEqual([
      "Trần Văn Sơn",
    ]);
  });

  it("with a name that is a word is looked for as it is written, and it may be kept", () => {
    const [hit, ...others] = findPersonalData("Hoa nở, Hoàng Hoa Thám, hoa hồng", published, {
      ...asker,
      name: "Nở",
    });
    expect([hit, others]).toEqual([undefined, []]);
    const hits = findPersonalData("cây Lan và cây lan", published, { ...asker, name: "Lan" });
    expect(hits).toMatchObject([{ text: "Lan", own: false }]);
    expect(hits.every(mayBeKept)).toBe(true);
  });

  it("whose data were anonymised has no name to look for", () => {
    expect(findPersonalData("Xin hỏi", published, { ...asker, name: "" })).toEqual([]);
  });

  it("never has own contacts or an identity number kept; those of others may be, with a reason", () => {
    const text = "0912.345.678, Bich.Ha@example.vn, 022123456789, 0987654321, lan@example.vn";
    expect(findPersonalData(text, published, asker).map((hit) => [hit.text, mayBeKept(hit)])).toEqual([
      ["0912.345.678", false],
      ["Bich.Ha@example.vn", false],
      ["022123456789", false],
      ["0987654321", true],
      ["lan@example.vn", true],
    ]);
  });
});

describe("masking", () => {
  it("hides each of them and leaves the rest", () => {
    const text = "Tôi tên là Lê Thị Hoa, gọi 0912345678.";
    expect(maskHits(text, findPersonalData(text, published))).toBe("Tôi tên là [đã ẩn], gọi [đã ẩn].");
  });

  it("does not make a link of it", () => {
    const text = "gọi 0912345678(nhà riêng)";
    expect(maskHits(text, findPersonalData(text, published))).toBe("gọi [đã ẩn] (nhà riêng)");
  });

  it("once is enough: a masked text holds nothing more", () => {
    const text =
      "ông Nguyễn Văn An, số nhà 12, ngõ 3, đường Trần Phú, STK 19034567891234, xe 14A-123.45".normalize(
        "NFD",
      );
    const masked = maskHits(text, findPersonalData(text, published));
    expect(findPersonalData(masked, published)).toEqual([]);
  });
});
