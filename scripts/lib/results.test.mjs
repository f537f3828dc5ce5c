import { expect, test } from "vitest";
import { addUp, playwrightResults, vitestResults } from "./results.mjs";

test("a vitest file that could not be loaded counts as a failure", () => {
  const testResults = [
    { status: "passed", assertionResults: [{ status: "passed" }] },
    { status: "failed", assertionResults: [{ status: "failed" }] },
    { status: "failed", assertionResults: [] },
  ];
  expect(vitestResults({ numPassedTests: 1, numFailedTests: 1, testResults })).toEqual({
    passed: 1,
    failed: 2,
  });
});

test("a journey that passed at the second try has passed; an error outside of a test has not", () => {
  const stats = { expected: 5, flaky: 1, unexpected: 2, skipped: 3 };
  expect(playwrightResults({ stats, errors: [{}] })).toEqual({ passed: 6, failed: 3 });
});

test("a report that was never written is a failure", () => {
  expect(addUp([["/nowhere/report.json", vitestResults]])).toEqual({ passed: 0, failed: 1 });
});
