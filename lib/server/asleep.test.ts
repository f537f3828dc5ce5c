import { describe, expect, it } from "vitest";
import { asleepScript } from "@/lib/own-scripts";
import { leaveAsleep, sleeps } from "./asleep";

const bootstrap =
  '<script nonce="x" id="_R_">(globalThis["TURBOPACK"]=[]).push({})</script><script nonce="x">(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,"1:\\"$\\"\n"])</script>';
const form = '<form action="" encType="multipart/form-data"></form>';
const page = (head: string, body = "", content = form): string =>
  `<html><head>${head}</head><body><p>Hỏi đáp</p>${content}${bootstrap}${body}</body></html>`;

describe("which pages sleep until they are touched", () => {
  it.each([
    "/",
    "/en",
    "/hoi-dap?trang=2",
    "/hoi-dap/cap-so-do-000123",
    "/dat-cau-hoi?dich-vu=x",
    "/en/dat-cau-hoi",
  ])("%s does", (target) => expect(sleeps(target)).toBe(true));

  it.each([
    "/ngoai-tuyen",
    "/en/ngoai-tuyen",
    "/tra-cuu",
    "/tra-cuu/4hJf0v1",
    "/dang-nhap",
    "/desk",
    "/api/suggest",
  ])("%s does not", (target) => expect(sleeps(target)).toBe(false));
});

describe("a page asleep", () => {
  const one = '<script src="/_next/static/chunks/1.js" async=""></script>';
  const two = '<script src="/_next/static/chunks/2.js?v=$&amp;" nonce="x" async=""></script>';
  const ahead =
    '<link rel="preload" as="script" fetchPriority="low" nonce="x" href="/_next/static/chunks/2.js"/>';

  it("lists the scripts of the build, in their order, and loads none of them", () => {
    const html = leaveAsleep(page(one + ahead, two));
    const list =
      '<script type="application/json">["/_next/static/chunks/1.js","/_next/static/chunks/2.js?v=$&"]</script>';
    expect(html).toBe(page(`${list}<script>${asleepScript.text}</script>`));
  });

  it("puts stylesheets behind its own script, which would wait for them with the whole body", () => {
    const style =
      '<link rel="stylesheet" href="/_next/static/chunks/1.css" nonce="x" data-precedence="next"/>';
    const html = leaveAsleep(page(style + one));
    expect(html.split(style)).toHaveLength(2);
    expect(html.indexOf(style)).toBeGreaterThan(html.indexOf(asleepScript.text));
    expect(html.indexOf(style)).toBeLessThan(html.indexOf("</head>"));
  });

  it.each([
    ["a search, which is no form of React's", '<form role="search"></form>'],
    ["texts that speak of forms", "<p>&lt;form enctype=&quot;x&quot;&gt;</p>"],
  ])("has neither scripts nor data with nothing but %s", (_, content) => {
    const old = '<script src="/_next/static/chunks/0.js" noModule="" nonce="x"></script>';
    const html = leaveAsleep(page(old + one + ahead + `<script src="/page.js"></script>`, two, content));
    expect(html).toBe(
      `<html><head><script src="/page.js"></script></head><body><p>Hỏi đáp</p>${content}</body></html>`,
    );
  });

  it("can be woken by what reads aloud", () => {
    const button = '<button type="button" hidden="" data-voice="vi">Nghe</button>';
    expect(leaveAsleep(page(one, "", button))).toContain("__next_f");
  });

  it("keeps every other script: the page's own, the ones of old browsers, data", () => {
    const others =
      '<script src="/page.js" defer=""></script><script src="/_next/static/chunks/0.js" noModule=""></script><script type="application/ld+json">{}</script>';
    expect(leaveAsleep(page(others + one))).toContain(others);
    expect(leaveAsleep(page(others))).toBe(page(others));
  });
});
