import { readJson } from "./private-file.mjs";

/** Passed and failed tests of a vitest report. A file that could not even be loaded counts as one failure. */
export function vitestResults(report) {
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((test) => test.status === "failed"),
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length };
}

/** Passed and failed tests of a Playwright report. What passed at the second try has passed. */
export function playwrightResults({ stats, errors }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
}

/** Adds up reports; one that was never written is a failure. */
export function addUp(reports) {
  const results = reports.map(([file, count]) => {
    const report = readJson(file);
    return report ? count(report) : { passed: 0, failed: 1 };
  });
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  return { passed: sum("passed"), failed: sum("failed") };
}
