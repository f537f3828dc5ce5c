import { afterEach, expect, it } from "vitest";
import { createSearchLimit } from "./search-limit";
import { serve } from "./testing";

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** A server that answers "page" to what the limit lets pass, after so many searches of an address. */
async function start(most: number, trustedHops = 1) {
  const tries = new Map<string, number>();
  const config = { appUrl: new URL("https://hoidap.example.vn"), port: 0, trustedHops, dev: false };
  const limit = createSearchLimit(config, (address) => {
    tries.set(address, (tries.get(address) ?? 0) + 1);
    return (tries.get(address) ?? 0) > most ? 90_000 : 0;
  });
  const { port, close } = await serve((request, response) => {
    // As kept pages and then the handler ask: the same request counts once.
    if (limit(request, response) || limit(request, response)) return;
    response.end("page");
  });
  closing.push(close);
  const ask = (path: string, address = "192.0.2.1"): Promise<Response> =>
    fetch(`http://localhost:${String(port)}${path}`, { headers: { "x-forwarded-for": address } });
  return { ask, tries };
}

it("lets so many searches of an address pass and then says for how long no more", async () => {
  const { ask } = await start(2);
  expect(await (await ask("/hoi-dap?q=a")).text()).toBe("page");
  expect((await ask("/dich-vu-cong?linh-vuc=x&q=b")).status).toBe(200);
  const refused = await ask("/hoi-dap?q=%3Cb%3E&linh-vuc=tu-phap&_rsc=1");
  expect(refused.status).toBe(429);
  expect(refused.headers.get("retry-after")).toBe("90");
  expect(refused.headers.get("content-security-policy")).toMatch(
    /default-src 'self';.*frame-ancestors 'none'/,
  );
  expect(refused.headers.get("x-frame-options")).toBe("DENY");
  const html = await refused.text();
  expect(html).toContain("đợi 2 phút");
  expect(html).toContain('<form method="get" action="/hoi-dap">');
  expect(html).toContain('<input type="search" aria-label="q" name="q" value="&#60;b&#62;">');
  expect(html).toContain('<input type="hidden" name="linh-vuc" value="tu-phap">');
  expect(html).not.toContain("_rsc");
  expect((await ask("/hoi-dap?q=a", "192.0.2.2")).status).toBe(200);
});

it("speaks the language of the page", async () => {
  const { ask } = await start(0);
  expect(await (await ask("/en/hoi-dap?q=a")).text()).toContain("Please wait 2 min");
});

it.each([
  "/",
  "/hoi-dap",
  "/hoi-dap?q=",
  "/hoi-dap?utm_source=a",
  "/hoi-dap/mot-cau-2026000001?linh-vuc=a",
  "/api/suggest?q=a",
  "/desk?q=a",
  "/en/desk?q=a",
])("does not count %s", async (path) => {
  const { ask, tries } = await start(0);
  expect((await ask(path)).status).toBe(200);
  expect(tries.size).toBe(0);
});

it.each([
  "/hoi-dap?linh-vuc=a&q=",
  "/en/hoi-dap?trang=7&utm_source=a",
  "/tinh-hinh-xu-ly?nam=2020",
  "/hoi-dap?nam=2020&_rsc=1",
  "/hoi-dap?q=a&q=b",
])("counts %s, a page that has to be made for it alone", async (path) => {
  const { ask } = await start(0);
  expect((await ask(path)).status).toBe(429);
});

it("counts by the address that the trusted proxies saw", async () => {
  const { ask, tries } = await start(5);
  await ask("/hoi-dap?q=a", "198.51.100.1, 192.0.2.9");
  expect([...tries.keys()]).toEqual(["192.0.2.9"]);
});
