import { describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { publishedAnswer } from "@/lib/testing/published-answer";
import { useWorld } from "@/lib/testing/use-world";
import { articlesFeed } from "./articles";
import { questionsFeed } from "./questions";

const world = useWorld();
const all = { topic: "", department: "" };
const texts = { title: "Hỏi đáp", agency: "Cổng Hỏi đáp" };

async function published(title: string, more: { topicId?: number; departmentId?: number } = {}) {
  const made = await publishedAnswer(world);
  await db.publicVersion.update({ where: { id: made.publicVersionId }, data: { title, ...more } });
  return made;
}

const titles = (feed: string | null): string[] =>
  [...(feed ?? "").matchAll(/<title type="html"><!\[CDATA\[(.*?)\]\]><\/title>/g)].map(
    ([, title = ""]) => title,
  );

describe("the feed of the newest answers", () => {
  it("has them newest first, each under a name that stays, with what it is about and who answered", async () => {
    const { questionId } = await published("Cấp lại sổ đỏ", { topicId: world.topicId });
    await published("Thuế <b>đất</b> & nhà");
    const feed = await questionsFeed("vi", all, texts);
    expect(titles(feed)).toEqual(["Thuế &lt;b&gt;đất&lt;/b&gt; &amp; nhà", "Cấp lại sổ đỏ"]);
    const { code } = await db.question.findUniqueOrThrow({ where: { id: questionId } });
    expect(feed).toMatch(new RegExp(`<id>tag:[^,<]+,2026:question/${code.replaceAll(".", "\\.")}</id>`));
    expect(feed).toContain(`/hoi-dap/thoi-han-${String(questionId)}"`);
    expect(feed).toContain("<name>Sở Nội vụ</name>");
    expect(feed).toContain('<category label="Lao động" term="lao-dong"/>');
    expect(feed).toMatch(/<feed xml:lang="vi" [^>]*>\s*<id>tag:/);
  });

  it("is the same, byte for byte, until something changes", async () => {
    const { publicVersionId: id } = await published("Cấp lại sổ đỏ");
    const feed = await questionsFeed("vi", all, texts);
    expect(await questionsFeed("vi", all, texts)).toBe(feed);
    await db.publicVersion.update({ where: { id }, data: { updatedAt: new Date("2030-01-01T00:00:00Z") } });
    expect(await questionsFeed("vi", all, texts)).toContain("<updated>2030-01-01T00:00:00.000Z</updated>");
  });

  it("is narrowed to a topic and a department, names them, and is none for what there is not", async () => {
    await published("Nghỉ phép", { topicId: world.topicId, departmentId: world.homeAffairsId });
    await published("Rác thải");
    const feed = await questionsFeed("en", { topic: "lao-dong", department: "snv" }, texts);
    expect(titles(feed)).toEqual(["Nghỉ phép"]);
    expect(feed).toContain("<title>Hỏi đáp – Labour – Sở Nội vụ</title>");
    expect(feed).toContain("/en/feed.xml?linh-vuc=lao-dong&amp;don-vi=snv");
    expect(titles(await questionsFeed("vi", { ...all, department: "sxd" }, texts))).toEqual([]);
    expect(await questionsFeed("vi", { ...all, topic: "khong-co" }, texts)).toBeNull();
    expect(await questionsFeed("vi", { ...all, department: "khong-co" }, texts)).toBeNull();
  });

  it("does not hold what was taken down", async () => {
    const { publicVersionId: id } = await published("Đã gỡ");
    await db.publicVersion.update({ where: { id }, data: { unpublishedAt: new Date() } });
    expect(titles(await questionsFeed("vi", all, texts))).toEqual([]);
  });
});

it("the feed of the news holds what is published, in the reader's language", async () => {
  const article = { content: "x", lead: "Tóm tắt", publishedAt: new Date("2026-11-01T00:00:00Z") };
  await db.article.createMany({
    data: [
      { ...article, slug: "tin-moi", title: "Tin mới", titleEn: "New", state: "published" },
      { ...article, slug: "tin-nhap", title: "Tin nháp" },
    ],
  });
  expect(titles(await articlesFeed("vi", texts))).toEqual(["Tin mới"]);
  const english = await articlesFeed("en", texts);
  expect(titles(english)).toEqual(["New"]);
  expect(english).toContain("/en/tin-tuc/tin-moi");
});
