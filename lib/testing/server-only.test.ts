import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

/** What only a server may load: the database, secrets and everything that opens a connection. */
const serverModule = /^import (?!type\b).*from "(?:@\/lib|\.\.?)\/(?:db|secrets|session|auth)";$/m;

it("every file that reaches the database begins by refusing the browser", () => {
  const files = readdirSync("lib", { recursive: true, encoding: "utf8" });
  const shipped = files.filter((file) => file.endsWith(".ts") && !/\.test\.ts$|^testing\//.test(file));
  const open = shipped.filter((file) => {
    const text = readFileSync(join("lib", file), "utf8");
    return serverModule.test(text) && !text.startsWith('import "server-only";\n');
  });
  expect(open).toEqual([]);
});
