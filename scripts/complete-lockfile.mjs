/** Run after `npm install` on a mirror that lacks the packages of other systems; see lib/lockfile.mjs. */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { complete } from "./lib/lockfile.mjs";
import { root } from "./lib/paths.mjs";

const file = path.join(root, "package-lock.json");
writeFileSync(file, `${JSON.stringify(complete(JSON.parse(readFileSync(file, "utf8"))), null, 2)}\n`);
