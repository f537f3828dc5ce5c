import { describe, expect, it } from "vitest";
import { createLog } from "./log";
import { requestScope } from "./request-scope";
import { captureConsole } from "./capture-console";

/** A log that keeps its lines, all of them JSON. */
function start() {
  const lines: Record<string, unknown>[] = [];
  const log = createLog({ write: (line) => void lines.push(JSON.parse(line) as Record<string, unknown>) });
  log.level = "trace";
  return { lines, log };
}

const failure = (name: string, message: string, more: object = {}): Error =>
  Object.assign(new Error(message), { name, ...more });

describe("an error in the log", () => {
  it.each([
    ["the value a database could not read", 'invalid input syntax for type integer: "Nguyễn Văn Kín"'],
    [
      "the row its client shows",
      'Invalid `x.create()` invocation:\n\n{\n data: { name: "Nguyễn Văn Kín" }\n}\n\nno',
    ],
    ["a body that is no JSON", `Unexpected token 'N', "Nguyễn Văn Kín, 0912345678" is not valid JSON`],
    ["the one who gets no letter", "550 5.1.1 <kin@example.vn>: Recipient address rejected"],
    ["a number", "no such citizen: 022099001234"],
    ["a link's secret", "/tra-cuu/2zHHaacwqWi-kVDVj1c06PULB-sXx7yEr0KRinm-jd4 failed"],
  ])("keeps to itself %s", (_, message) => {
    const { lines, log } = start();
    const detail = "Key (email)=(kin@example.vn) already exists.";
    log.error({ err: failure("Error", message, { detail, cause: failure("Error", message) }) }, "failed");
    expect(JSON.stringify(lines)).not.toMatch(/Kín|kin@|0912345678|022099001234|2zHHaacw/);
  });

  it("does not take a version for somebody's address", () => {
    const { lines, log } = start();
    log.warn({ err: failure("Warning", "removed in pg@9.0") }, "old");
    expect(lines[0]).toMatchObject({ err: { message: "removed in pg@9.0" } });
  });

  it("still says what it is, where it happened and why", () => {
    const { lines, log } = start();
    const message = 'duplicate key value violates unique constraint "people_email_key"';
    log.error(
      { err: failure("KnownRequestError", message, { code: "P2010", cause: new Error("why") }) },
      "no",
    );
    expect(lines[0]).toMatchObject({
      msg: "no",
      err: { type: "KnownRequestError", message, code: "P2010", cause: { message: "why" } },
    });
    expect(JSON.stringify(lines[0])).toContain("log.test.ts");
  });
});

it("every line says to which request it belongs, without being told", async () => {
  const { lines, log } = start();
  await Promise.all(
    ["a", "b"].map((requestId) =>
      requestScope.run({ requestId }, async () => {
        await Promise.resolve();
        log.info({ of: requestId }, "within");
      }),
    ),
  );
  log.info("outside");
  expect(lines.map(({ of, requestId }) => [of, requestId])).toEqual([
    ["a", "a"],
    ["b", "b"],
    [undefined, undefined],
  ]);
});

it("what packages write to the console are lines of the log, too", () => {
  const { lines, log } = start();
  const own = { error: () => undefined, warn: () => undefined, log: () => undefined, info: () => undefined };
  const console = { ...own, debug: () => undefined } as unknown as Console;
  captureConsole(console, log);
  requestScope.run({ requestId: "r" }, () =>
    console.error(" ⨯", failure("SyntaxError", 'near "Nguyễn Văn Kín"')),
  );
  console.log("ready in %d ms\nfor kin@example.vn", 5);
  expect(lines).toMatchObject([
    { level: 50, requestId: "r", part: "console", msg: "⨯", err: { type: "SyntaxError" } },
    { level: 30, part: "console", msg: "ready in 5 ms\nfor •••" },
  ]);
  expect(JSON.stringify(lines)).not.toContain("Kín");
});
