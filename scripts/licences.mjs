/** Writes docs/licences.md anew, after package-lock.json has changed. */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { licenceList } from "./lib/licence-list.mjs";
import { root } from "./lib/paths.mjs";

const lockfile = JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8"));
writeFileSync(path.join(root, "docs/licences.md"), licenceList(lockfile));
