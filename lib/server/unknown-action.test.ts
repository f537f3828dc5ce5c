import type { IncomingMessage, ServerResponse } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import { createHandler } from "./handler";
import { serve } from "./testing";

let close: () => Promise<void> = () => Promise.resolve();
afterEach(() => close());

/** What the application was asked, and with which kept form. */
type Asked = { method: string; kept: unknown };

/** In Next's place: knows no action, and renders a page for everything else. */
async function start() {
  const asked: Asked[] = [];
  const keptIn = ({ headers }: IncomingMessage): unknown => {
    const header = headers["x-kept-form"];
    return typeof header === "string" ? JSON.parse(Buffer.from(header, "base64url").toString()) : null;
  };
  const handle = (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    asked.push({ method: request.method ?? "", kept: keptIn(request) });
    request.resume();
    if (request.method === "POST") {
      response.setHeader("x-nextjs-action-not-found", "1");
      response.setHeader("content-type", "text/plain");
      response.statusCode = 404;
      response.end("Server action not found.");
    } else {
      response.setHeader("content-type", "text/html");
      response.end('<html><head><meta name="status" content="409"/></head></html>');
    }
    return Promise.resolve();
  };
  const config = { appUrl: new URL("https://hoidap.example.vn"), port: 0, trustedHops: 0, dev: false };
  const keep = () => Promise.reject(new Error("no files here"));
  const uploads = { directory: "/nowhere", keep, keepList: keep };
  const isReady = () => Promise.resolve(true);
  const started = await serve(
    createHandler(config, { pages: { handle }, realtime: undefined, uploads, isReady }),
  );
  config.port = started.port;
  close = started.close;
  const ask = (path: string, init: RequestInit = {}): Promise<Response> =>
    fetch(`http://localhost:${started.port}${path}`, init);
  return { ask, asked };
}

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}

const typed = { title: ["Đổi thẻ"], content: ["Ở đâu?"] };

describe("an action of another build", () => {
  it("without JavaScript leads to the form with what was typed", async () => {
    const { ask, asked } = await start();
    const body = formOf({ $ACTION_REF_1: "", "$ACTION_1:0": "{}", title: "Đổi thẻ", content: "Ở đâu?" });
    const answer = await ask("/dat-cau-hoi", { method: "POST", body });
    expect(answer.status).toBe(409);
    expect(answer.headers.has("x-nextjs-action-not-found")).toBe(false);
    expect(asked).toEqual([
      { method: "POST", kept: null },
      { method: "GET", kept: typed },
    ]);
  });

  it("with JavaScript sends the browser to the form, which knows what was typed", async () => {
    const { ask, asked } = await start();
    const body = formOf({ _1_$ACTION_KEY: "p", _1_title: "Đổi thẻ", _1_content: "Ở đâu?", "0": '["$K1"]' });
    const answer = await ask("/dat-cau-hoi", { method: "POST", body, headers: { "next-action": "ab" } });
    expect(answer.status).toBe(200);
    const [address, how] = (answer.headers.get("x-action-redirect") ?? "").split(";");
    expect(how).toBe("replace");
    await ask(address ?? "");
    expect(asked.at(-1)).toEqual({ method: "GET", kept: typed });
  });

  it("cannot be made up by a client", async () => {
    const { ask, asked } = await start();
    await ask("/dat-cau-hoi", {
      headers: { "x-kept-form": Buffer.from('{"title":["x"]}').toString("base64url") },
    });
    await ask("/dat-cau-hoi?giu=00000000-0000-0000-0000-000000000000");
    expect(asked.map(({ kept }) => kept)).toEqual([null, null]);
  });
});
