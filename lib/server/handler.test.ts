import type { IncomingHttpHeaders } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import type { ServerConfig } from "./config";
import { createHandler } from "./handler";
import type { NextHandler } from "./serve-page";
import { sendRaw, serve } from "./testing";

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** The whole handler, with a function in Next's place. */
async function start(handle: NextHandler, more: Partial<ServerConfig> = {}) {
  const config: ServerConfig = {
    appUrl: new URL("https://hoidap.example.vn"),
    port: 0,
    trustedHops: 0,
    dev: false,
    ...more,
  };
  const pages = { handle };
  const keep = () => Promise.reject(new Error("no files here"));
  const uploads = { directory: "/nowhere", keep, keepList: keep };
  const started = await serve(
    createHandler(config, { pages, uploads, realtime: undefined, isReady: () => Promise.resolve(false) }),
  );
  config.port = started.port;
  closing.push(started.close);
  const ask = (path: string, init: RequestInit = {}): Promise<Response> =>
    fetch(`http://localhost:${started.port}${path}`, { redirect: "manual", ...init });
  return { ...started, ask };
}

const html =
  (body: string, status = 200): NextHandler =>
  async (_, response) => {
    response.statusCode = status;
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.write(body.slice(0, 10));
    response.flushHeaders();
    response.end(body.slice(10));
  };

function typed(): FormData {
  const form = new FormData();
  form.set("title", "Sổ đỏ <mới>");
  return form;
}

const gone = '<html><head><meta name="status" content="410"/></head><body>Đã gỡ</body></html>';

describe("who may ask what", () => {
  const ok = html("<html><head></head><body>ok</body></html>");
  const raw = (port: number, line: string, ...headers: string[]): Promise<string> =>
    sendRaw(port, [line, ...headers, "connection: close", "", ""].join("\r\n"));

  it("lets a mail program end letters from anywhere, by the handler and by no other way", async () => {
    const seen: string[] = [];
    const { ask } = await start(async (request, response) => {
      seen.push(`${String(request.method)} ${String(request.url)}`);
      response.end();
    });
    const foreign = { method: "POST", headers: { origin: "https://mail.example", cookie: "a=b" } };
    expect((await ask("/huy-theo-doi/7.abc_-x", foreign)).status).toBe(200);
    expect((await ask("/en/huy-theo-doi/7.abc_-x?a=1", foreign)).status).toBe(200);
    for (const elsewhere of ["/huy-theo-doi/7.abc/them", "/api/unfollow/7.abc", "/xac-nhan-theo-doi/7.abc"])
      expect.soft((await ask(elsewhere, foreign)).status, elsewhere).toBe(403);
    await ask("/huy-theo-doi/7.abc_-x");
    expect(seen).toEqual([
      "POST /api/unfollow/7.abc_-x",
      "POST /api/unfollow/7.abc_-x",
      "GET /huy-theo-doi/7.abc_-x",
    ]);
  });

  it("answers for its public name and for this machine, for no other host", async () => {
    const { port } = await start(ok);
    expect(await raw(port, "GET / HTTP/1.1", "host: hoidap.example.vn")).toContain("200 OK");
    expect(await raw(port, "GET / HTTP/1.1", `host: localhost:${port}`)).toContain("200 OK");
    expect(await raw(port, "GET / HTTP/1.1", "host: evil.example")).toContain("400 Bad Request");
    expect(
      await raw(port, "GET / HTTP/1.1", `host: localhost:${port}`, "x-forwarded-for: 1.2.3.4"),
    ).toContain("400");
  });

  it("refuses absolute targets and broken escapes before Next", async () => {
    const { port, ask } = await start(() => Promise.reject(new Error("must not get here")));
    expect(await raw(port, "GET http://evil.example/ HTTP/1.1", "host: hoidap.example.vn")).toContain("400");
    const answer = await ask("/hoi-dap/%E1%BB");
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain("Địa chỉ không hợp lệ");
  });

  it("does not choose between two hosts, and knows no methods but those of pages and forms", async () => {
    const { port, ask } = await start(() => Promise.reject(new Error("must not get here")));
    const two = ["host: hoidap.example.vn", "host: evil.example"];
    expect(await raw(port, "GET / HTTP/1.1", ...two)).toContain("400 Bad Request");
    for (const method of ["PUT", "PATCH", "DELETE", "PROPFIND"]) {
      const answer = await ask("/hoi-dap", { method });
      expect([answer.status, answer.headers.get("allow")]).toEqual([405, "GET, HEAD, POST, OPTIONS"]);
      expect(await answer.text()).toContain("Cách gọi không được chấp nhận");
    }
  });

  it("answers probes with the headers of every other answer", async () => {
    const { ask } = await start(ok);
    const { headers } = await ask("/healthz");
    expect([headers.get("x-content-type-options"), headers.get("x-frame-options")]).toEqual([
      "nosniff",
      "DENY",
    ]);
  });

  it.each([
    ["a foreign origin", { origin: "https://evil.example" }, 403],
    ["a hidden origin", { origin: "null" }, 403],
    ["a foreign page without an origin", { "sec-fetch-site": "cross-site" }, 403],
    ["a session without any mark of where it comes from", { cookie: "hoidap.session=x" }, 403],
    ["a script without a session", {}, 200],
  ])("a change from %s", async (_, headers, status) => {
    const { ask } = await start(ok);
    expect((await ask("/dat-cau-hoi", { method: "POST", headers: new Headers(headers) })).status).toBe(
      status,
    );
  });

  it("takes a change from its own pages", async () => {
    const { port } = await start(ok);
    const own = ["host: hoidap.example.vn", "origin: https://hoidap.example.vn", "content-length: 0"];
    expect(await raw(port, "POST /dat-cau-hoi HTTP/1.1", ...own)).toContain("200 OK");
  });

  it("tells the application the client's address and the nonce, and nothing clients could make up", async () => {
    let seen: IncomingHttpHeaders = {};
    const { port } = await start(
      (request, response) => {
        seen = request.headers;
        response.end();
        return Promise.resolve();
      },
      { trustedHops: 1 },
    );
    const forged = [
      "x-client-address: 6.6.6.6",
      "x-forwarded-host: evil.example",
      "x-forwarded-for: 6.6.6.6, 7.7.7.7",
    ];
    const answer = await raw(port, "GET / HTTP/1.1", "host: hoidap.example.vn", ...forged);
    expect(seen).toMatchObject({
      "x-client-address": "7.7.7.7",
      "x-forwarded-host": "hoidap.example.vn",
      "x-forwarded-proto": "https",
    });
    const policy = /content-security-policy: (.*)\r\n/.exec(answer)?.[1];
    expect(seen["content-security-policy"]).toBe(policy);
    expect(policy).toMatch(/script-src 'self' 'nonce-[\w+/]{22}=='/);
    expect(policy).not.toContain("unsafe");
    expect(policy).toMatch(/default-src 'self';.*form-action 'self';.*frame-ancestors 'none'/);
    expect(answer).toContain("x-frame-options: DENY");
    expect(answer).toContain("strict-transport-security");
  });
});

describe("the language", () => {
  it("of an action is that of its page's address, whatever the client says", async () => {
    const seen: unknown[] = [];
    const { ask } = await start(async (request, response) => {
      seen.push(request.headers["x-next-intl-locale"]);
      response.end();
    });
    const headers = { "x-next-intl-locale": "xx" };
    for (const path of ["/en/desk/questions/HD.2026.000001", "/desk", "/english"])
      await ask(path, { headers });
    expect(seen).toEqual(["en", "vi", "vi"]);
  });
});

describe("pages", () => {
  it("get the status they name, complete and uncut", async () => {
    const { ask } = await start(html(gone));
    const answer = await ask("/hoi-dap/x");
    expect(answer.status).toBe(410);
    expect(await answer.text()).toBe(gone);
    expect((await ask("/hoi-dap/x", { method: "HEAD" })).status).toBe(410);
  });

  it("of the desk pass through as they are", async () => {
    const { ask } = await start(html(gone));
    expect((await ask("/desk/x")).status).toBe(200);
  });

  it("that fail become a notice with the way to go on", async () => {
    const { ask } = await start(html("<html><head></head><body>stack trace</body></html>", 500));
    const answer = await ask("/en/hoi-dap");
    expect(answer.status).toBe(503);
    expect(answer.headers.get("retry-after")).toBe("30");
    const text = await answer.text();
    expect(text).toContain("not available at the moment");
    expect(text).not.toContain("stack trace");
  });

  it("that throw become the same notice", async () => {
    const { ask } = await start(() => Promise.reject(new Error("boom")));
    expect((await ask("/")).status).toBe(503);
  });

  it("that could not do what was asked keep their form, and say when to try again", async () => {
    const form =
      '<html><head><meta name="status" content="503"/></head><body><form>đã gõ</form></body></html>';
    const { ask } = await start(html(form));
    const answer = await ask("/dat-cau-hoi", { method: "POST", body: typed() });
    expect(answer.status).toBe(503);
    expect(answer.headers.get("retry-after")).toBe("30");
    expect(await answer.text()).toBe(form);
  });

  it.each([
    ["answer with a failure", html("<html><head></head><body>trace</body></html>", 500)],
    ["throw", () => Promise.reject(new Error("boom"))],
  ])("that %s at a form give the typed words back", async (_, next) => {
    const { ask } = await start(next);
    const answer = await ask("/dat-cau-hoi", { method: "POST", body: typed() });
    expect([answer.status, answer.headers.get("retry-after")]).toEqual([503, "30"]);
    const text = await answer.text();
    expect(text).toContain('action="/dat-cau-hoi"');
    expect(text).toContain("Sổ đỏ &#60;mới&#62;");
  });

  it("of the desk go out in one piece, whole, and with the status they have", async () => {
    const answer = await (await start(html(`${gone}<form action="">`))).ask("/desk");
    expect([answer.status, await answer.text()]).toEqual([200, `${gone}<form>`]);
  });

  it("are compressed for those who can read it", async () => {
    const { ask } = await start(html(`<html><head></head><body>${"nội dung ".repeat(500)}</body></html>`));
    const answer = await ask("/", { headers: { "accept-encoding": "br" } });
    expect(answer.headers.get("content-encoding")).toBe("br");
    expect(await answer.text()).toContain("nội dung nội dung");
  });
});

it("says that it lives, and that it is not ready while the database is away", async () => {
  const { ask } = await start(html(""));
  expect((await ask("/healthz")).status).toBe(200);
  expect((await ask("/readyz")).status).toBe(503);
});
