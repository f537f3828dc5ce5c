import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ArticleData } from "./article-data";
import { ArticleText } from "./article-text";
import { CoverPicture } from "./cover-picture";

const cover = { id: "a".repeat(22), width: 1_200, height: 675, widths: [400, 800, 1_200] };

test("a picture in a list waits until it is near, and keeps its place meanwhile", () => {
  const html = renderToStaticMarkup(<CoverPicture cover={cover} alt="" sizes="12rem" />);
  expect(html).toContain('loading="lazy"');
  expect(html).toContain('width="1200" height="675"');
  expect(html.indexOf("image/avif")).toBeLessThan(html.indexOf("image/webp"));
  expect(html).toContain(`/anh/${cover.id}/400.webp 400w, /anh/${cover.id}/800.webp 800w`);
  expect(html).toContain(`src="/anh/${cover.id}/1200.jpg"`);
});

test("the picture one sees first does not wait, and a preview's carries its token", () => {
  const html = renderToStaticMarkup(
    <CoverPicture cover={cover} alt="Cảng" sizes="44rem" first token="t0k" />,
  );
  expect(html).not.toContain("lazy");
  expect(html.match(/\?xem=t0k/g)).toHaveLength(10);
});

test("an article stands as on the page of 2017: title, lead, picture with caption, text, author", () => {
  const html = renderToStaticMarkup(
    <ArticleText
      {...{
        title: "Tiêu đề",
        lead: "Mở đầu",
        html: "<p>Nội dung</p>",
        language: "vi",
        byline: "Tác giả: An",
      }}
      publishedAt={new Date("2026-12-01T01:00:00Z")}
      category="Thông báo"
      picture={{ cover, alt: "Cảng", caption: "Chú thích" }}
    />,
  );
  const places = ["Tiêu đề", "01/12/2026 08:00", "Mở đầu", "<figure", "Chú thích", "Nội dung", "Tác giả: An"];
  expect(
    places.map((part) => html.indexOf(part)).every((at, index, all) => at > (all[index - 1] ?? -1)),
  ).toBe(true);
});

test("no title ends the block that search engines read", () => {
  const at = new Date("2026-12-01T01:00:00Z");
  const html = renderToStaticMarkup(
    <ArticleData
      {...{
        title: "</script><b>",
        lead: "",
        language: "vi",
        url: "https://x.example/tin-tuc/a",
        image: null,
      }}
      {...{ publishedAt: at, updatedAt: at, author: "", section: "", publisher: "UBND tỉnh" }}
    />,
  );
  expect(html).not.toContain("<b>");
  const json = html.replace(/^<script[^>]*>|<\/script>$/g, "");
  expect(JSON.parse(json)).toMatchObject({
    "@type": "NewsArticle",
    headline: "</script><b>",
    author: { name: "UBND tỉnh" },
  });
});
