import { expect, test } from "vitest";
import { matchFields } from "./match-fields";
import { plain, unaccented } from "./words";

const departments = [
  { id: 1, name: "Sở Nội vụ", fields: ["cán bộ, công chức", "việc làm"] },
  { id: 2, name: "Sở Tài chính", fields: ["giá", "đăng ký doanh nghiệp"] },
];

test("fields named in the text are found, with or without diacritics", () => {
  expect(matchFields("Thủ tục đăng ký doanh nghiệp", departments)).toEqual([
    { departmentId: 2, departmentName: "Sở Tài chính", phrases: ["đăng ký doanh nghiệp"], score: 4 },
  ]);
  expect(matchFields("thu tuc dang ky DOANH NGHIEP", departments)).toMatchObject([{ departmentId: 2 }]);
});

test("more words named rank first", () => {
  const found = matchFields("Công chức hỏi việc làm và giá đất", departments);
  expect(found.map(({ departmentId, score }) => [departmentId, score])).toEqual([
    [1, 4],
    [2, 1],
  ]);
});

test("one word alone needs its diacritics and its own place", () => {
  expect(matchFields("Gia đình tôi, gia hạn", departments)).toEqual([]);
  expect(matchFields("Bảng giá", departments)).toMatchObject([{ departmentId: 2, phrases: ["giá"] }]);
});

test("both ways to type a tone mark are one word", () => {
  const decomposed = "Việc làm".normalize("NFD");
  expect(matchFields(decomposed, departments)).toMatchObject([{ departmentId: 1 }]);
  expect(plain("  Cán bộ,  công-chức! ")).toBe("cán bộ công chức");
  expect(unaccented("Đường Nguyễn Đức Cảnh")).toBe("duong nguyen duc canh");
});
