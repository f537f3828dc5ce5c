import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { ICruiseResult } from "dependency-cruiser";
import extractOptions from "dependency-cruiser/config-utl/extract-depcruise-options";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const config = join(process.cwd(), ".dependency-cruiser.cjs");

/** One import per rule that the rule must refuse: name → [file, what it imports]. */
const breaches: Record<string, [file: string, imports: string]> = {
  "nothing-imports-app": ["lib/news/a.ts", "@/app/page"],
  "lib-imports-no-component": ["lib/news/b.ts", "@/components/card"],
  "kit-is-domain-free": ["components/ui/button.tsx", "@/lib/news/schema"],
  "components-only-show": ["components/list.tsx", "@/lib/news/publish"],
  "plumbing-imports-no-noun": ["lib/plumbing.ts", "@/lib/news/publish"],
  "events-import-no-noun": ["lib/events/record.ts", "@/lib/news/publish"],
  "server-is-the-top": ["lib/news/c.ts", "@/lib/server/headers"],
  "testing-only-in-tests": ["lib/news/d.ts", "@/lib/testing/make"],
  "pages-never-query": ["app/query.ts", "@/lib/db"],
  "browser-files-hold-no-database": ["lib/news/status.ts", "@/prisma/generated/client"],
  "prisma-only-in-lib": ["app/client.ts", "@prisma/client"],
  "socket-io-only-in-realtime": ["lib/news/e.ts", "socket.io"],
  "socket-client-only-in-live": ["components/chat.tsx", "socket.io-client"],
  "nodemailer-only-in-mail": ["lib/news/f.ts", "nodemailer"],
  "next-auth-only-in-auth": ["app/who.ts", "next-auth/react"],
};

/** Imports that the same rules must allow. */
const allowed: [file: string, imports: string][] = [
  ["app/page.ts", "@/components/card"],
  ["app/good.ts", "@/lib/news/publish"],
  ["components/card.tsx", "@/components/ui/tag"],
  ["components/good.tsx", "@/lib/news/schema"],
  ["components/live.tsx", "socket.io-client"],
  ["lib/news/publish.ts", "@/lib/events/types"],
  ["lib/events/types.ts", "@/lib/db"],
  ["lib/db.ts", "@prisma/client"],
  ["lib/auth.ts", "next-auth/react"],
  ["lib/mail/send.ts", "nodemailer"],
  ["lib/realtime/rooms.ts", "socket.io"],
  ["server.ts", "@/lib/server/headers"],
  ["lib/news/publish.test.ts", "@/lib/testing/make"],
];

const targets = [
  "components/ui/tag.tsx",
  "lib/news/schema.ts",
  "lib/server/headers.ts",
  "lib/testing/make.ts",
];
const packages = ["@prisma/client", "socket.io", "socket.io-client", "nodemailer", "next-auth"];

describe("who may import whom", () => {
  const house = mkdtempSync(join(tmpdir(), "boundaries-"));
  let found: { rule: string; from: string }[] = [];

  beforeAll(() => {
    build(house);
    found = breachesIn(house);
  });
  afterAll(() => rmSync(house, { recursive: true }));

  it.each(Object.entries(breaches))("%s refuses %j", (rule, [file]) => {
    expect(found.filter(({ from }) => from === file)).toEqual([{ rule, from: file }]);
  });

  it("refuses a cycle", () => {
    const cyclic = found.filter(({ rule }) => rule === "no-cycles").map(({ from }) => from);
    expect(cyclic).toEqual(["lib/news/egg.ts"]);
  });

  it("allows what the picture of the house allows", () => {
    const files = allowed.map(([file]) => file);
    expect(found.filter(({ from }) => files.includes(from))).toEqual([]);
  });

  it("has an example here for every rule of the configuration", async () => {
    const { ruleSet } = await extractOptions(config);
    const rules = ruleSet?.forbidden?.map(({ name }) => name).filter((name) => name !== "no-cycles");
    expect(rules?.sort()).toEqual(Object.keys(breaches).sort());
  });
});

function build(house: string): void {
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(house, file)), { recursive: true });
    writeFileSync(join(house, file), text);
  };
  write(
    "tsconfig.json",
    JSON.stringify({
      compilerOptions: { module: "esnext", moduleResolution: "bundler", paths: { "@/*": ["./*"] } },
    }),
  );
  for (const name of packages) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: "1.0.0", main: "index.js" }));
    write(`node_modules/${name}/index.js`, "");
  }
  write("node_modules/next-auth/react.js", "");
  write("prisma/generated/client.ts", "export const value = 1;");
  for (const file of targets) write(file, "export const value = 1;");
  for (const [file, imports] of [...allowed, ...Object.values(breaches)])
    write(file, `export * from "${imports}";`);
  write("lib/news/hen.ts", 'import "./egg";');
  write("lib/news/egg.ts", 'import "./hen";');
}

/** Runs the command of `npm run check` in another house, with this repository's rules. */
function breachesIn(house: string): { rule: string; from: string }[] {
  const command = join(process.cwd(), "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const folders = ["app", "components", "lib", "server.ts"];
  const options = ["--config", config, "--no-cache", "--output-type", "json"];
  const printed = execFileSync(process.execPath, [command, ...options, ...folders], {
    cwd: house,
    encoding: "utf8",
  });
  const { summary } = JSON.parse(printed) as ICruiseResult;
  return summary.violations.map(({ rule, from }) => ({ rule: rule.name, from }));
}
