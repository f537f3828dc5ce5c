import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const scripts = JSON.parse(readFileSync("package.json", "utf8")).scripts;
const documents = [
  "README.md",
  ...readdirSync("docs")
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];

test.each(documents)("%s names only commands and files that exist", (document) => {
  const text = readFileSync(document, "utf8");
  const commands = [...text.matchAll(/npm run ([a-z0-9:]+)/g)].map(([, name]) => name);
  expect(commands.filter((name) => !(name in scripts))).toEqual([]);
  const named = [...text.matchAll(/`((?:app|bench|components|e2e|lib|prisma|scripts)\/[\w./-]+\.\w+)`/g)].map(
    ([, file]) => file,
  );
  const linked = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, file]) =>
    path.join(path.dirname(document), file),
  );
  expect([...named, ...linked].filter((file) => !existsSync(file))).toEqual([]);
});
