import { describe, expect, it } from "vitest";
import type { Rendered } from "@/lib/pages/finish";
import { publishOne } from "@/lib/testing/publish-one";
import { useWorld } from "@/lib/testing/use-world";
import { createSearchPages } from "./search-pages";

const world = useWorld();

/** Search pages with a function in Next's place, which shows what is searched wherever Next does. */
function start(page: Partial<Rendered> = {}, script: (q: string) => string = () => "") {
  const asked: string[] = [];
  const seen = { generation: 1 };
  const render = (url: string): Promise<Rendered> => {
    asked.push(url);
    const q = new URLSearchParams(url.split("?")[1]).get("q") ?? "";
    const html = `<head><title>Tìm “${q}”</title>${script(q)}</head><a href="/en/hoi-dap?q=${q}">EN</a><main id="main">${q}</main><p>Chân trang</p>`;
    const body = Buffer.from(html);
    return Promise.resolve({ status: 200, contentType: "text/html; charset=utf-8", body, ...page });
  };
  const search = createSearchPages({
    render,
    markup: ({ items, total }) => `${String(total)}:${items.map(({ slug }) => slug).join()}`,
    generation: () => seen.generation,
  });
  const html = async (url: string): Promise<string | null> =>
    (await search(url))?.body.toString("utf8") ?? null;
  return { html, search, asked, seen };
}

describe("a search of published questions", () => {
  it("is what it finds in a frame that was rendered once", async () => {
    const { slug } = await publishOne(world, "Thời hạn cấp hộ chiếu");
    const { html, asked } = start();
    expect(await html("/hoi-dap?q=ho+chieu")).toBe(
      `<head><title>Tìm “ho chieu”</title></head><a href="/en/hoi-dap?q=ho+chieu">EN</a><main id="main">1:${slug}</main><p>Chân trang</p>`,
    );
    expect(await html("/hoi-dap?q=xyzzy&trang=1")).toContain("0:");
    expect(asked).toHaveLength(1);
    expect(await html("/en/hoi-dap?q=ho+chieu")).toContain("1:");
    expect(asked.map((url) => url.split("?")[0])).toEqual(["/hoi-dap", "/en/hoi-dap"]);
  });

  it("shows what was typed as text, and keeps its filters in addresses", async () => {
    const { html } = start();
    const q = `"><script>$&`;
    const found = (await html(`/hoi-dap?q=${encodeURIComponent(q)}&nam=2026`)) ?? "";
    expect(found).toContain("<title>Tìm “&quot;&gt;&lt;script&gt;$&amp;”</title>");
    expect(found).toContain('href="/en/hoi-dap?q=%22%3E%3Cscript%3E%24%26&amp;nam=2026"');
    expect(found).not.toContain("<script>");
  });

  it("has a new frame after every change of the portal", async () => {
    const { html, asked, seen } = start();
    await html("/hoi-dap?q=a");
    seen.generation += 1;
    await html("/hoi-dap?q=b");
    expect(asked).toHaveLength(2);
  });

  it("keeps until when its frame is true", async () => {
    const validUntil = Date.now() + 60_000;
    expect(await start({ validUntil }).search("/hoi-dap?q=a")).toMatchObject({ status: 200, validUntil });
    expect(await start({ validUntil: Date.now() - 1 }).search("/hoi-dap?q=a")).toBeNull();
  });
});

describe("what is left to Next", () => {
  it.each(["/hoi-dap", "/hoi-dap?linh-vuc=dat-dai", "/hoi-dap?q=+", "/hoi-dap/x?q=a", "/tin-tuc?q=a", "/"])(
    "is %s",
    async (url) => {
      const { html, asked } = start();
      expect(await html(url)).toBeNull();
      expect(asked).toEqual([]);
    },
  );

  it("is every search when a script of the page holds what is searched, where it could be more than text", async () => {
    const { html } = start({}, (q) => `<script>self.__next_f.push(["${q}"])</script>`);
    expect(await html("/hoi-dap?q=%5C")).toBeNull();
    expect(await start({}, () => "<script>own()</script>").html("/hoi-dap?q=%5C")).toContain("own()");
  });

  it("is a page beyond the last one, and every search while there is no frame", async () => {
    expect(await start().html("/hoi-dap?q=a&trang=7")).toBeNull();
    expect(await start({ status: 404 }).html("/hoi-dap?q=a")).toBeNull();
    expect(await start({ body: Buffer.from("<p>anders</p>") }).html("/hoi-dap?q=a")).toBeNull();
  });
});
