import { describe, expect, it, test } from "vitest";
import { articleSchema, deskSearch, newsSearch } from "./schema";

const typed = { step: "save", title: "Tin mới" };
const issuesOf = (more: Record<string, unknown>) =>
  articleSchema
    .safeParse({ ...typed, ...more })
    .error?.issues.map(({ path, message }) => [path[0], message] as const);
const upload = JSON.stringify({ id: "a".repeat(22), fileName: "anh.png", size: 1 });

describe("the editor's form", () => {
  it.each([
    [{ title: " \n " }, "title", "article_title_missing"],
    [{ title: "ă".repeat(201) }, "title", "article_title_long"],
    [{ lead: "x".repeat(501) }, "lead", "article_lead_long"],
    [{ content: "x".repeat(40_001) }, "content", "article_content_long"],
    [{ contentEn: "English" }, "titleEn", "article_title_en_missing"],
    [{ scheduledFor: "mai" }, "scheduledFor", "article_time_wrong"],
    [{ scheduledFor: "2026-13-40T99:00" }, "scheduledFor", "article_time_wrong"],
    [{ step: "explode" }, "step", "article_step_unknown"],
    [{ categoryId: "-1" }, "categoryId", "article_category_unknown"],
    [{ uploads: upload, coverCaption: "Cảng" }, "coverAlt", "article_cover_alt_missing"],
    [{ uploads: upload, coverAlt: "Cảng" }, "coverCaption", "article_cover_caption_missing"],
  ])("%j is refused at %s with %s", (more, field, message) => {
    expect(issuesOf(more)).toEqual([[field, message]]);
  });

  it("takes 200 letters of any kind, emoji counted as one", () => {
    expect(issuesOf({ title: "🏝".repeat(200) })).toBeUndefined();
  });

  it("reads the time on Vietnam's clock, whatever zone the server is in", () => {
    const { scheduledFor } = articleSchema.parse({ ...typed, scheduledFor: "2026-12-01T08:00" });
    expect(scheduledFor?.toISOString()).toBe("2026-12-01T01:00:00.000Z");
    expect(articleSchema.parse({ ...typed, scheduledFor: "" }).scheduledFor).toBeNull();
  });

  it("stores one form of every letter and one kind of line end", () => {
    const { title, content } = articleSchema.parse({
      ...typed,
      title: "  Hà\tNội ".normalize("NFD"),
      content: "a\r\nb",
    });
    expect(title).toBe("Hà Nội".normalize("NFC"));
    expect(content).toBe("a\nb");
  });
});

test.each([
  [{}, { q: "", category: "", page: 1 }],
  [
    { q: [" sổ đỏ ", "b"], "chuyen-muc": "thong-bao", trang: "3" },
    { q: "sổ đỏ", category: "thong-bao", page: 3 },
  ],
  [
    { trang: "-4", q: "x".repeat(300) },
    { q: "x".repeat(200), category: "", page: 1 },
  ],
])("an address of the news never refuses: %j", (params, search) => {
  expect(newsSearch.parse(params)).toEqual(search);
});

test("neither does an address of the editor's list", () => {
  expect(deskSearch.parse({ state: "lost", page: "none", q: "a" })).toEqual({ q: "a", page: 1 });
  expect(deskSearch.parse({ state: "draft", page: "2" })).toEqual({ state: "draft", q: "", page: 2 });
});
