import { describe, expect, it, vi } from "vitest";
import { messagesOf } from "@/lib/i18n/messages";
import type { Locale } from "@/lib/i18n/locales";
import type { ListView } from "@/lib/publishing/list-view";
import type { AbstractIntlMessages } from "use-intl/core";
import { questionListMarkup } from "./question-list-markup";

// As it is bundled (scripts/lib/bundle.mjs).
vi.mock("next-intl", () => import("@/components/apart/intl"));

const hostile = `"><script>alert(1)</script>`;
const item = {
  id: 1,
  slug: "cap-ho-chieu-000001",
  sourceId: null,
  title: [{ text: `Cấp ${hostile}`, marked: false }],
  excerpt: [{ text: "hộ chiếu", marked: true }],
  departmentName: "Sở Nội vụ",
  answeredAt: new Date("2026-11-01T00:00:00Z"),
  topic: null,
};

const viewOf = (locale: Locale, changes: Partial<ListView>): ListView => ({
  ...{ locale, address: "/hoi-dap", home: "/", isPlain: false, active: [], facets: null },
  search: { q: hostile, topic: "", department: "", year: null, newest: false, page: 1, after: null },
  options: { topics: [], departments: [], years: [] },
  ...{ items: [item], total: 41, capped: false, corrected: null },
  ...{ best: "/hoi-dap?q=a", newest: "/hoi-dap?q=a&sap-xep=moi-nhat" },
  pages: { count: 3, href: (page) => `/hoi-dap?q=a&trang=${String(page)}` },
  ...{ first: null, older: null, letters: "/theo-doi", feed: null },
  nameOf: (department) => (locale === "vi" ? department : "Department of Home Affairs"),
  ...changes,
});

const markup = async (locale: Locale, changes: Partial<ListView> = {}): Promise<string> =>
  questionListMarkup(viewOf(locale, changes), (await messagesOf(locale)) as AbstractIntlMessages);

describe("a list as HTML", () => {
  it("has nothing of what was typed or written as markup", async () => {
    const html = await markup("vi", { active: [{ name: "q", value: hostile, without: "/hoi-dap" }] });
    expect(html).not.toContain("<script");
    expect(html.split("&gt;&lt;script&gt;")).toHaveLength(4);
  });

  it("speaks the reader's language, leads on, and marks what was looked for", async () => {
    const html = await markup("en");
    expect(html).toContain("Department of Home Affairs");
    expect(html).toContain('href="/hoi-dap?q=a&amp;trang=2"');
    expect(html).toMatch(/<mark[^>]*>hộ chiếu<\/mark>/);
  });

  it("tells who found nothing where to go, and the server what is missing", async () => {
    const html = await markup("vi", { items: [], total: 0, pages: { count: 0, href: () => "" } });
    expect(html).toContain('href="/dat-cau-hoi"');
    expect(html).toContain("data-unfound");
  });
});
