import { describe, expect, it } from "vitest";
import { renderMarkdown } from "./markdown";

describe("renderMarkdown", () => {
  it("renders what officials write", () => {
    const html = renderMarkdown(
      "# Trả lời\n\n1. Nộp **hồ sơ**\n2. Nhận kết quả\n\n| Phí | Hạn |\n|---|---|\n| 0 | 3 ngày |",
    );
    expect(html).toContain("<h2>Trả lời</h2>");
    expect(html).toContain("<strong>hồ sơ</strong>");
    expect(html).toContain("<td>3 ngày</td>");
  });

  it("keeps the line breaks of a pasted letter", () => {
    expect(renderMarkdown("Kính gửi ông,\nTrân trọng")).toContain("<br />");
  });

  it("links addresses without giving them weight or our window", () => {
    expect(renderMarkdown("https://dichvucong.gov.vn")).toContain('rel="noopener nofollow"');
  });

  it.each([
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "[bấm](javascript:alert(1))",
    "[bấm](data:text/html;base64,PHNjcmlwdD4=)",
    "![ảnh](https://evil.example/pixel.png)",
    '<a href="x" style="position:fixed" onclick="alert(1)">x</a>',
    "[x](//evil.example)",
  ])("lets nothing active or foreign through: %s", (text) => {
    const html = renderMarkdown(text);
    expect(html).not.toMatch(/<(script|img|iframe|style)/);
    expect(html).not.toMatch(/<[^>]+(javascript:|data:|onerror|onclick|style=)/);
  });
});
