import { readFileSync } from "node:fs";
import { checkCalendarCases } from "@/lib/testing/calendar-cases";

/**
 * `npm run bench:calendar -- FILE`: counts the due dates of a file of the form of calendar_cases.json by the product's
 * own functions, without a database. Prints what differs and ends with `N passed, N failed`; the exit code says it too.
 */
const [file] = process.argv.slice(2);

if (file === undefined) {
  console.error("Cách dùng · Usage: npm run bench:calendar -- FILE.json");
  process.exitCode = 2;
} else {
  const results = checkCalendarCases(readFileSync(file, "utf8"));
  const failed = results.filter(({ passed }) => !passed);
  for (const { name, due, found } of failed) console.log(`${name}: ${due}, found ${found}`);
  console.log(`${results.length - failed.length} passed, ${failed.length} failed`);
  process.exitCode = failed.length === 0 ? 0 : 1;
}
