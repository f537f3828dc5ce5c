import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const root = join(import.meta.dirname, "..");

/** Every page and handler there is, as files below app/: what a request can reach. */
export function routeFiles(): string[] {
  const files = readdirSync(join(root, "app"), { recursive: true, encoding: "utf8" });
  return files.filter((file) => /(^|\/)(page\.tsx|route\.ts)$/.test(file)).toSorted();
}

const entry = z.object({
  filename: z.string(),
  exportedName: z.string(),
  workers: z.record(z.string(), z.unknown()),
});
const manifest = z.object({ node: z.record(z.string(), entry) });

export type Action = { id: string; name: string; file: string; page: string };

/** Every action the build answers to, with a page that has it: an id is all a browser needs to call one. */
export function actions(): Action[] {
  const { node } = manifest.parse(JSON.parse(readBuilt("server-reference-manifest.json")));
  return Object.entries(node).map(([id, { filename, exportedName, workers }]) => ({
    id,
    name: exportedName,
    file: filename.replace(/^app\//, ""),
    page: `${(Object.keys(workers)[0] ?? "").replace(/^app\//, "")}.tsx`,
  }));
}

/** Proxies the build runs before its pages. */
export function proxies(): string[] {
  const found = z.object({ middleware: z.record(z.string(), z.unknown()) });
  return Object.keys(found.parse(JSON.parse(readBuilt("middleware-manifest.json"))).middleware);
}

function readBuilt(file: string): string {
  return readFileSync(join(root, process.env["NEXT_DIST_DIR"] ?? ".next", "server", file), "utf8");
}
