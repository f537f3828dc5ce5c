import { describe, expect, it } from "vitest";
import { slugOf } from "./slug";

describe("slugOf", () => {
  it.each([
    ["Cấp lại giấy khai sinh", "HD.2026.000123", "cap-lai-giay-khai-sinh-2026000123"],
    ["Đổi SỔ ĐỎ: mất bao lâu?", "HD.2026.000007", "doi-so-do-mat-bao-lau-2026000007"],
    ["Hoà giải / hòa giải".normalize("NFD"), "HD.2026.000001", "hoa-giai-hoa-giai-2026000001"],
    ["🙂🙂🙂", "HD.2026.000002", "2026000002"],
  ])("turns %j into words a browser can show", (title, code, slug) => {
    expect(slugOf(title, code)).toBe(slug);
  });

  it("cuts a long title between words", () => {
    const slug = slugOf("thủ tục ".repeat(40), "HD.2026.000003");
    expect(slug.length).toBeLessThan(95);
    expect(slug).toMatch(/^(thu-tuc-)+(thu-)?2026000003$/);
  });
});
