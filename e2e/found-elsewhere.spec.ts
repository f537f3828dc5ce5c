import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { publishedText } from "./published";

/** What the browser's own XML reader says is wrong with it, and the addresses in it. */
async function readXml(
  page: Page,
  xml: string,
): Promise<{ error: string | null; root: string; links: string[] }> {
  return page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, "application/xml");
    const links = [...parsed.querySelectorAll("entry > link, loc")];
    return {
      error: parsed.querySelector("parsererror")?.textContent ?? null,
      root: parsed.documentElement.localName,
      links: links.map((link) => link.getAttribute("href") ?? link.textContent),
    };
  }, xml);
}

test("feeds are found from their pages, are sound XML, and are not sent twice", async ({
  page,
  request,
  database,
}) => {
  const topic = await database.value(
    "select t.slug from topics t join public_versions v on v.topic_id = t.id where v.unpublished_at is null limit 1",
  );
  for (const address of ["/hoi-dap", `/hoi-dap?linh-vuc=${topic}`, "/en/hoi-dap", "/tin-tuc"]) {
    await page.goto(address);
    const feed = await page
      .locator('link[rel="alternate"][type="application/atom+xml"]')
      .getAttribute("href");
    const path = feed?.replace(/^https?:\/\/[^/]+/, "") ?? "";
    const answer = await request.get(path);
    expect(answer.headers()["content-type"]).toBe("application/atom+xml; charset=utf-8");
    const { error, root, links } = await readXml(page, await answer.text());
    expect([error, root]).toEqual([null, "feed"]);
    expect(links.length).toBeGreaterThan(0);
    const again = await request.get(path, { headers: { "if-none-match": answer.headers()["etag"] ?? "" } });
    expect(again.status(), path).toBe(304);
  }
  expect((await request.get("/feed.xml?linh-vuc=khong-co")).status()).toBe(404);
});

test("a search engine finds every page once in the map, in both languages", async ({
  page,
  request,
  database,
}) => {
  await page.goto("/lien-he");
  expect(await (await request.get("/robots.txt")).text()).toMatch(/^Sitemap: .*\/sitemap\.xml$/m);
  const index = await readXml(page, await (await request.get("/sitemap.xml")).text());
  expect([index.error, index.root]).toEqual([null, "sitemapindex"]);
  const parts = await Promise.all(
    index.links.map(async (link) => {
      const part = await request.get(new URL(link).pathname);
      expect(part.status(), link).toBe(200);
      return readXml(page, await part.text());
    }),
  );
  expect(parts.map(({ error, root }) => [error, root])).toEqual(parts.map(() => [null, "urlset"]));
  const paths = parts.flatMap(({ links }) => links.map((link) => new URL(link).pathname));
  const slug = await publishedText(database, "slug");
  expect(paths).toEqual(expect.arrayContaining(["/en/lien-he", `/hoi-dap/${slug}`, `/en/hoi-dap/${slug}`]));
  expect(new Set(paths).size).toBe(paths.length);
  expect((await request.get("/sitemap/khong-co.xml")).status()).toBe(404);
});

test("a shared question has its picture, its languages and what machines read", async ({
  page,
  request,
  database,
}) => {
  const slug = await publishedText(database, "slug");
  await page.goto(`/hoi-dap/${slug}`);
  const image = await page.locator('meta[property="og:image"]').getAttribute("content");
  const address = new URL(image ?? "");
  const card = await request.get(address.pathname + address.search);
  expect([card.status(), card.headers()["content-type"]]).toEqual([200, "image/png"]);
  const header = await card.body();
  expect([header.readUInt32BE(16), header.readUInt32BE(20)]).toEqual([1200, 630]);
  const again = await request.get(address.pathname + address.search, {
    headers: { "if-none-match": card.headers()["etag"] ?? "" },
  });
  expect(again.status()).toBe(304);
  expect((await request.get("/api/cards/khong-co")).status()).toBe(404);

  for (const [language, path] of [
    ["vi", `/hoi-dap/${slug}`],
    ["en", `/en/hoi-dap/${slug}`],
    ["x-default", `/hoi-dap/${slug}`],
  ] as const)
    await expect(page.locator(`link[rel="alternate"][hreflang="${language}"]`)).toHaveAttribute(
      "href",
      new RegExp(`^https?://[^/]+${path}$`),
    );
  const blocks = await page.locator('script[type="application/ld+json"]').allTextContents();
  const data = blocks.map((block) => JSON.parse(block) as Record<string, unknown>);
  expect(data.map((one) => one["@type"])).toEqual(["QAPage", "BreadcrumbList"]);
  expect(data[0]).toMatchObject({
    mainEntity: {
      "@type": "Question",
      answerCount: 1,
      acceptedAnswer: { author: { "@type": "GovernmentOrganization" } },
    },
  });
});

test("a browser takes up the search and its suggestions", async ({ page, request, database }) => {
  await page.goto("/");
  const description = await page.locator('link[rel="search"]').getAttribute("href");
  const xml = await request.get(description ?? "");
  expect(xml.headers()["content-type"]).toContain("application/opensearchdescription+xml");
  expect((await readXml(page, await xml.text())).error).toBeNull();
  const title = await publishedText(database, "title");
  const answer = await request.get("/api/opensearch", { params: { q: title.slice(0, 25), locale: "vi" } });
  const [typed, texts] = (await answer.json()) as [string, string[]];
  expect(typed).toBe(title.slice(0, 25));
  expect(texts).toContain(title);
});
