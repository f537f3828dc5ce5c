import { createHash } from "node:crypto";
import { afterEach, describe, expect, it, vi } from "vitest";
import { db, transaction } from "@/lib/db";
import { revokeSession, sessionCookie, startSession } from "@/lib/session";
import { makePerson } from "@/lib/testing/make";
import { publishedAnswer } from "@/lib/testing/published-answer";
import { useWorld } from "@/lib/testing/use-world";
import type { ServerConfig } from "./config";
import { createHandler } from "./handler";
import { startKeptPages } from "./kept-pages";
import type { NextHandler } from "./serve-page";
import { sendRaw, serve } from "./testing";

const world = useWorld();

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

const script = "self.__next_f.push([1])";
const page = (text: string, head = ""): string =>
  `<html><head>${head}<script src="/page.js"></script></head><body class="x">${text}<script>${script}</script></body></html>`;

/** The whole handler with a function in Next's place; it counts its renders and knows what its clients said. */
async function start(render: (url: string) => string | Promise<string>) {
  const config: ServerConfig = {
    appUrl: new URL("https://hoidap.example.vn"),
    port: 0,
    trustedHops: 0,
    dev: false,
  };
  const asked: { url: string; cookie: string | undefined; policy: string | undefined }[] = [];
  const next: NextHandler = async (request, response) => {
    const { cookie, "content-security-policy": policy } = request.headers;
    asked.push({ url: request.url ?? "", cookie, policy: policy?.toString() });
    const body = await render(request.url ?? "");
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(body);
  };
  const kept = startKeptPages(config, next, {
    connectionString: process.env["DATABASE_URL"] ?? "",
    refuseSearch: () => false,
    searchMarkup: ({ search }) => `<p>${search.q}</p>`,
  });
  const keep = () => Promise.reject(new Error("no files here"));
  const uploads = { directory: "/nowhere", keep, keepList: keep };
  const isReady = () => Promise.resolve(true);
  const started = await serve(
    createHandler(config, { pages: { handle: next }, kept, uploads, realtime: undefined, isReady }),
  );
  config.port = started.port;
  closing.push(started.close, kept.close);
  // Until then every page is old as soon as the notices begin.
  await kept.ready;
  const ask = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`http://localhost:${started.port}${path}`, { redirect: "manual", headers });
  return { ask, asked, kept, port: started.port };
}

/** A page asked for until it is the one meant: a notice takes its time. */
async function expectSoon(ask: () => Promise<Response>, text: string): Promise<void> {
  await vi.waitFor(async () => expect(await (await ask()).text()).toContain(text), { timeout: 5_000 });
}

describe("a kept page", () => {
  it("is rendered once for a crowd, without anybody's cookie", async () => {
    const { ask, asked } = await start(() => page("Hỏi đáp"));
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => ask("/hoi-dap?utm=x", { cookie: "theme=dark" })),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(asked).toEqual([{ url: "/hoi-dap", cookie: undefined, policy: undefined }]);
  });

  it("names its own scripts by hash, allows nothing else inline, and has every security header", async () => {
    const { ask } = await start(() => page("Hỏi đáp"));
    const { headers } = await ask("/hoi-dap");
    const hash = createHash("sha256").update(script).digest("base64");
    expect(headers.get("content-security-policy")).toContain(`script-src 'self' 'sha256-${hash}';`);
    expect(headers.get("content-security-policy")).not.toMatch(/unsafe|nonce/);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("strict-transport-security")).toContain("max-age");
  });

  it("comes compressed as the client likes, each with a tag of its own, and not again when unchanged", async () => {
    const { ask } = await start(() => page("Hỏi đáp ".repeat(200)));
    const encodings = await Promise.all(
      ["br", "gzip", "identity", "br;q=0"].map((accepted) => ask("/", { "accept-encoding": accepted })),
    );
    expect(encodings.map(({ headers }) => headers.get("content-encoding"))).toEqual([
      "br",
      "gzip",
      null,
      null,
    ]);
    const tag = encodings[0]?.headers.get("etag") ?? "";
    const again = await ask("/", { "accept-encoding": "br", "if-none-match": tag });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    expect((await ask("/", { "accept-encoding": "gzip", "if-none-match": tag })).status).toBe(200);
  });

  it("is not for who is signed in, for Next's own data, nor for forms and secrets", async () => {
    const { ask, asked } = await start(() => page("Hỏi đáp"));
    const { personId } = await makePerson("official", world.homeAffairsId);
    const { token } = await startSession(personId, "test");
    await ask("/hoi-dap", { cookie: `a=b; ${sessionCookie}=${token}` });
    await ask("/hoi-dap", { rsc: "1" });
    await ask("/dat-cau-hoi");
    await ask("/tra-cuu/secret");
    expect(asked.map(({ policy }) => policy?.includes("nonce"))).toEqual([true, true, true, true]);
  });

  it("is for whoever asks for a part of it, or names what only Next's own requests need", async () => {
    const { ask, asked } = await start(() => page("Hỏi đáp"));
    for (const name of ["range", "next-router-state-tree", "next-router-prefetch", "next-action"]) {
      const answer = await ask("/hoi-dap", { [name]: "bytes=0-1" });
      expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining("</html>")]);
    }
    expect(asked).toHaveLength(1);
  });

  it("is for whoever brings a session that is nobody's any more, or never was, as for everybody", async () => {
    const { ask, asked } = await start(() => page("Hỏi đáp"));
    const { personId } = await makePerson("official", world.homeAffairsId);
    const { token, id } = await startSession(personId, "test");
    await revokeSession(id);
    for (const cookie of [
      `${sessionCookie}=x`,
      `${sessionCookie}=${token}`,
      `a=b;__Host-${sessionCookie}=x`,
    ]) {
      const answer = await ask("/hoi-dap", { cookie });
      expect(answer.headers.get("etag")).not.toBeNull();
      expect(answer.headers.get("set-cookie")).toBeNull();
    }
    expect(asked).toEqual([{ url: "/hoi-dap", cookie: undefined, policy: undefined }]);
  });

  it("is not for another host, nor for one of two", async () => {
    const { port, asked } = await start(() => page("Hỏi đáp"));
    const own = "host: hoidap.example.vn";
    for (const hosts of [[own, "Host: evil.example"], ["host: evil.example"], ["host: evil.example", own]]) {
      const head = ["GET /hoi-dap HTTP/1.1", ...hosts, "connection: close", "", ""];
      expect(await sendRaw(port, head.join("\r\n"))).toMatch(/^HTTP\/1\.1 400 /);
    }
    expect(asked).toEqual([]);
  });

  it("is not kept when it is missing or failed; one that is gone is, with its status", async () => {
    const { ask, asked } = await start((url) =>
      page("x", `<meta name="status" content="${url.endsWith("gone") ? "410" : "404"}"/>`),
    );
    const statuses = [];
    for (const slug of ["no", "no", "gone", "gone"]) statuses.push((await ask(`/hoi-dap/${slug}`)).status);
    expect(statuses).toEqual([404, 404, 410, 410]);
    expect(asked).toHaveLength(3);
  });
});

describe("a change", () => {
  describe("that nobody told us of, because the line to the database was cut", () => {
    const cut = (tx: Pick<typeof db, "$queryRaw">) =>
      tx.$queryRaw`select pg_terminate_backend(pid)::text from pg_stat_activity
        where datname = current_database() and query ilike 'listen %'`;

    it("makes every page old, and leaves it for when the database is away", async () => {
      let text = "trước";
      const { ask, kept } = await start(() => page(text));
      await ask("/lien-he");
      text = "sau";
      await cut(db);
      await expectSoon(() => ask("/lien-he"), "sau");
      expect(kept.counts().pages).toBe(1);
    });

    it("leaves no page of before when something was taken down meanwhile", async () => {
      const { publicVersionId } = await publishedAnswer(world);
      const { ask, kept } = await start(() => page("trước"));
      await ask("/lien-he");
      await transaction(async (tx) => {
        await cut(tx);
        const now = { unpublishedAt: new Date() };
        await tx.publicVersion.update({ where: { id: publicVersionId }, data: now });
      });
      await vi.waitFor(() => expect(kept.counts().pages).toBe(0), { timeout: 10_000 });
    });
  });

  it("of what the portal shows is seen with the next request, on every instance", async () => {
    let text = "trước";
    const [one, other] = [await start(() => page(text)), await start(() => page(text))];
    for (const { ask } of [one, other]) await expectSoon(() => ask("/lien-he"), "trước");
    text = "sau";
    await db.contact.create({
      data: { kind: "hotline", purpose: "public", label: "Tổng đài", value: "1022" },
    });
    for (const { ask } of [one, other]) await expectSoon(() => ask("/lien-he"), "sau");
  });

  it("cannot be rendered: the page of before is shown and says that it may be old", async () => {
    let away = false;
    const { ask } = await start(() => {
      if (away) throw new Error("the database is away");
      return page("trước");
    });
    await expectSoon(() => ask("/en/lien-he"), "trước");
    away = true;
    await db.topic.create({ data: { slug: "moi", name: "Mới", nameEn: "New" } });
    await expectSoon(
      () => ask("/en/lien-he"),
      '<p role="status" class="out-of-date">The portal cannot be updated',
    );
    expect((await ask("/en/lien-he")).status).toBe(200);
    const without = await ask("/tin-tuc");
    expect([without.status, without.headers.get("x-frame-options")]).toEqual([503, "DENY"]);
    expect(without.headers.get("content-security-policy")).toMatch(/default-src 'self';.*frame-ancestors/);
    expect(without.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
  });
});
