/** Every package of a lockfile: [{ name, version, dev, optional, licence, … }], the project itself left out. */
export function packagesOf({ packages }) {
  return Object.entries(packages)
    .filter(([folder]) => folder !== "")
    .map(([folder, entry]) => ({ ...entry, name: entry.name ?? folder.split("node_modules/").at(-1) }));
}

/**
 * What is older than `minimums` allow. Fixes are often carried back, so a package may have one for each major version
 * that got it; a major version without one, older than the last, has none.
 */
export function tooOld(lockfile, minimums) {
  return packagesOf(lockfile).flatMap(({ name, version }) => {
    const least = minimums[name]?.least;
    return least && !isEnough(version, least) ? [{ name, version, why: minimums[name].why }] : [];
  });
}

function isEnough(version, least) {
  const ofMajor = least.find((each) => major(each) === major(version));
  return ofMajor ? compare(version, ofMajor) >= 0 : major(version) > major(least.at(-1));
}

function major(version) {
  return Number(version.split(".")[0]);
}

/** Numbers alone: a version before a release (1.0.0-rc.1) counts as older than it. */
function compare(one, other) {
  const [left, right] = [one, other].map((text) => text.split("-"));
  const numbers = (text) => text.split(".").map(Number);
  const [a, b] = [numbers(left[0]), numbers(right[0])];
  const at = a.findIndex((value, index) => value !== b[index]);
  return at === -1 ? Number(right.length > 1) - Number(left.length > 1) : a[at] - b[at];
}
