import { packagesOf } from "./supply.mjs";

/** Licences that were looked at, with what they ask of an authority that runs the portal. */
const known = {
  "0BSD": "nothing",
  "Apache-2.0": "keep the notice",
  "Apache-2.0 AND LGPL-3.0-or-later":
    "keep the notice; the library stays replaceable: it is a file of its own",
  "Apache-2.0 AND LGPL-3.0-or-later AND MIT":
    "keep the notice; the library stays replaceable: it is a file of its own",
  "Apache-2.0 AND MIT": "keep the notice",
  "BlueOak-1.0.0": "keep the notice",
  "BSD-2-Clause": "keep the notice",
  "BSD-3-Clause": "keep the notice",
  "CC-BY-4.0": "name the source: data about browsers, caniuse.com",
  "CC0-1.0": "nothing",
  "EPL-2.0": "its own changes stay open; used unchanged",
  ISC: "keep the notice",
  "LGPL-3.0-or-later": "the library stays replaceable: it is a file of its own",
  MIT: "keep the notice",
  "MIT AND ISC": "keep the notice",
  "MIT and ISC": "keep the notice",
  "(MIT AND Zlib)": "keep the notice",
  "MIT-0": "nothing",
  "MPL-2.0": "its own changes stay open; used unchanged",
  "OFL-1.1": "fonts: not sold by themselves, the name kept; used unchanged",
  "PSF-2.0": "keep the notice",
  "Python-2.0": "keep the notice",
  Unlicense: "nothing",
};

/** The licence stands in their LICENSE file, not where npm looks for it. */
const inTheirFile = { busboy: "MIT", "seq-queue": "MIT", streamsearch: "MIT", "xmlhttprequest-ssl": "MIT" };

/** The licence list in Markdown, of what runs and of what only builds and tests. Throws for a licence nobody has looked at. */
export function licenceList(lockfile) {
  const all = packagesOf(lockfile)
    .map((entry) => ({ ...entry, license: entry.license ?? inTheirFile[entry.name] }))
    .filter(({ license, optional }) => license || !optional);
  const strange = all.filter(({ license }) => !(license in known));
  if (strange.length > 0)
    throw new Error(
      `Look at: ${strange.map(({ name, version, license }) => `${name} ${version} (${license})`).join(", ")}`,
    );
  return `# Licences

Made by \`node scripts/licences.mjs\` from package-lock.json; a test compares the two. Packages of other systems whose
licence the lockfile does not name are those of the package that brings them.

## What runs

${section(all.filter(({ dev }) => !dev))}
## What builds and tests

${section(all.filter(({ dev }) => dev))}`;
}

function section(packages) {
  const licences = [...new Set(packages.map(({ license }) => license))].sort();
  return licences
    .map((licence) => {
      const these = packages.filter(({ license }) => license === licence);
      const names = [...new Set(these.map(({ name, version }) => `${name} ${version}`))].sort();
      return `### ${licence} (${names.length})\n\n${known[licence]}\n\n${names.join(", ")}\n`;
    })
    .join("\n");
}
