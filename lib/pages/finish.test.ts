import { createHash } from "node:crypto";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { finish, scriptsIn, type Encoding } from "./finish";

const text = "<p>Thủ tục đăng ký khai sinh</p>".repeat(200);
const rendered = { status: 200, contentType: "text/html; charset=utf-8", body: Buffer.from(text) };
const unpack: Record<Encoding, (body: Buffer) => Buffer> = {
  br: brotliDecompressSync,
  gzip: (body) => gunzipSync(body),
  identity: (body) => body,
};
const encodings = Object.keys(unpack) as Encoding[];

describe.each([
  ["a page that is kept", false],
  ["a page that is soon forgotten", true],
])("%s", (_, isBrief) => {
  it.each(encodings)(
    "is the same text as %s, whose length and encoding its headers tell",
    async (encoding) => {
      const { bodies } = await finish(rendered, () => [], isBrief);
      const { body, headers } = bodies[encoding];
      const told = (name: string): string | undefined =>
        headers.find((_header, at) => at % 2 === 1 && headers[at - 1] === name);
      expect(unpack[encoding](body()).toString("utf8")).toBe(text);
      expect(told("content-length")).toBe(String(body().length));
      expect(told("content-encoding")).toBe(encoding === "identity" ? undefined : encoding);
    },
  );

  it("has a tag of its own for each encoding, and never weighs more than it holds", async () => {
    const { bodies, bytes } = await finish(rendered, () => [], isBrief);
    expect(new Set(encodings.map((encoding) => bodies[encoding].tag)).size).toBe(encodings.length);
    const held = isBrief ? bodies.br.body().length : bodies.br.body().length + bodies.gzip.body().length;
    expect(bytes).toBe(held);
  });
});

describe("the policy of a page", () => {
  const html =
    '<script>one()</script><script src="/x.js"></script><script type="application/json">{}</script>';
  const policyOf = async (scripts?: readonly string[]): Promise<string[]> => {
    const body = Buffer.from(html);
    const headersFor = (hashes: readonly string[]): [string, string][] => [["policy", hashes.join(" ")]];
    const own = { ...rendered, body, ...(scripts && { scripts }) };
    return (await finish(own, headersFor)).bodies.br.headers;
  };

  it("allows the scripts that stand in it", async () => {
    const hash = createHash("sha256").update("one()").digest("base64");
    expect(scriptsIn(html)).toEqual([`'sha256-${hash}'`]);
    expect(await policyOf()).toContain(`'sha256-${hash}'`);
  });

  it("allows those alone that its maker named, whatever stands in it", async () => {
    expect(await policyOf(["'sha256-abc'"])).toContain("'sha256-abc'");
    expect(await policyOf([])).toContain("");
  });
});
