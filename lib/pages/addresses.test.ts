import { describe, expect, it } from "vitest";
import { keptAddress } from "./addresses";

describe("which addresses have a kept page", () => {
  it.each([
    ["/", "/", "figures"],
    ["/en", "/en", "figures"],
    ["/hoi-dap", "/hoi-dap", "content"],
    ["/en/hoi-dap?trang=2", "/en/hoi-dap?trang=2", "content"],
    ["/hoi-dap/cap-so-do-000123", "/hoi-dap/cap-so-do-000123", "content"],
    ["/hoi-dap?q=s%E1%BB%95+%C4%91%E1%BB%8F", "/hoi-dap?q=s%E1%BB%95+%C4%91%E1%BB%8F", "search"],
    ["/tinh-hinh-xu-ly?nam=2026", "/tinh-hinh-xu-ly?nam=2026", "figures"],
    ["/tin-tuc?q=so+do&chuyen-muc=huong-dan", "/tin-tuc?q=so+do&chuyen-muc=huong-dan", "search"],
    ["/lien-he", "/lien-he", "content"],
    ["/lien-he?q=ha%20tu", "/lien-he?q=ha+tu", "search"],
    ["/sitemap.xml", "/sitemap.xml", "content"],
  ])("%s", (target, key, kind) => {
    expect(keptAddress(target)).toEqual({ key, kind });
  });

  it.each([
    "/dat-cau-hoi",
    "/tra-cuu",
    "/tra-cuu/4hJf0v1",
    "/danh-gia/HD.2026.000001.x",
    "/dang-nhap",
    "/desk",
    "/en/desk",
    "/vi/questions",
    "/api/views/1",
    "/tep/abc",
    "/xem-truoc/4hJf0v1",
    "/anh/abc/800.webp",
    "/hoi-dap/%E1%BB%95",
    "/hoi-dap?q=%E1%BB",
    "/hoi-dap?q=a\\b",
    "//hoi-dap",
    "/hoi-dap/a/b",
    "/hoi-dap?giu=0b0a",
    "/hoi-dap?_rsc=1",
    "/hoi-dap?q=a&q=b",
    `/hoi-dap?q=${"a".repeat(600)}`,
  ])("%s has none", (target) => {
    expect(keptAddress(target)).toBeNull();
  });

  it("is one page whatever the order of its filters and whatever else the address carries", () => {
    const page = keptAddress("/hoi-dap?linh-vuc=dat-dai&nam=2026");
    expect(keptAddress("/hoi-dap?nam=2026&linh-vuc=dat-dai")).toEqual(page);
    expect(keptAddress("/hoi-dap?fbclid=x&nam=2026&linh-vuc=dat-dai&trang=")).toEqual(page);
  });
});
