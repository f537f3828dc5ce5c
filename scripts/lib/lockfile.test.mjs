import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { complete, findMissing } from "./lockfile.mjs";

test("the lockfile names the optional packages of every system (else: node scripts/complete-lockfile.mjs)", () => {
  expect(findMissing(JSON.parse(readFileSync("package-lock.json", "utf8")))).toEqual([]);
});

test("a package of another system comes back with its version and its system", () => {
  const packages = {
    "": { name: "house" },
    "node_modules/a": {
      version: "1.0.0",
      optionalDependencies: { "a-linux-x64": "1.0.0", "a-win32-arm64-msvc": "1.0.0" },
    },
    "node_modules/a-linux-x64": { version: "1.0.0", optional: true },
    "node_modules/z": { version: "2.0.0" },
  };
  const lockfile = complete({ lockfileVersion: 3, packages });
  expect(findMissing(lockfile)).toEqual([]);
  expect(Object.keys(lockfile.packages)).toEqual([
    ...Object.keys(packages).slice(0, 3),
    "node_modules/a-win32-arm64-msvc",
    "node_modules/z",
  ]);
  expect(lockfile.packages["node_modules/a-win32-arm64-msvc"]).toEqual({
    version: "1.0.0",
    cpu: ["arm64"],
    os: ["win32"],
    optional: true,
  });
});
