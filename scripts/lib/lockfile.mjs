/*
 * The danger: npm drops optional packages that a mirror does not carry (those of other systems) from the lockfile
 * without a word, and then `npm ci` refuses that lockfile everywhere. Their names, versions and systems are known
 * from the packages that want them, so the entries can be written back.
 */
const operatingSystems = ["android", "darwin", "freebsd", "linux", "openharmony", "win32"];
const processors = ["arm64", "arm", "ia32", "ppc64", "riscv64", "s390x", "wasm32", "x64"];

/** The optional packages that the lockfile's packages want and the lockfile lacks: [{ name, version }]. */
export function findMissing({ packages }) {
  return Object.entries(packages).flatMap(([folder, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => !isResolved(packages, folder, name))
      .map(([name, version]) => ({ name, version, dev: entry.dev === true })),
  );
}

/** The lockfile with an entry for each of them, in npm's order. */
export function complete(lockfile) {
  const added = findMissing(lockfile).map(({ name, version, dev }) => [
    `node_modules/${name}`,
    { version, ...systemOf(name), ...(dev ? { dev } : {}), optional: true },
  ]);
  const packages = [...Object.entries(lockfile.packages), ...added].sort(([one], [other]) =>
    one.localeCompare(other, "en"),
  );
  return { ...lockfile, packages: Object.fromEntries(packages) };
}

/** As Node looks for a module: in the package's own folder, then in every folder above it. */
function isResolved(packages, folder, name) {
  for (let place = folder; ; place = place.slice(0, Math.max(0, place.lastIndexOf("node_modules/") - 1))) {
    if (`${place && `${place}/`}node_modules/${name}` in packages) return true;
    if (place === "") return false;
  }
}

/** `@swc/core-linux-ppc64-gnu` → linux, ppc64: npm then skips it on every other machine. */
function systemOf(name) {
  const words = name.split(/[-/]/);
  const cpu = processors.filter((word) => words.includes(word));
  const os = operatingSystems.filter((word) => words.includes(word));
  if (cpu.length === 0) throw new Error(`cannot tell the system of ${name}`);
  return { cpu, ...(os.length > 0 ? { os } : {}) };
}
