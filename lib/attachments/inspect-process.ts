import { writeFileSync } from "node:fs";
import { buffer } from "node:stream/consumers";
import { inspect } from "./inspect";

/*
 * The whole program of the process that inspect-apart.ts starts for one file: standard input to standard output, a line
 * of JSON and behind it the bytes to keep, if they are others than those that came.
 */
// Should memory run out, the kernel is to take this process and not the server or PostgreSQL.
if (process.platform === "linux") writeFileSync("/proc/self/oom_score_adj", "1000");

const arrived = await buffer(process.stdin);
const verdict = await inspect(arrived);
if (typeof verdict === "string") process.stdout.write(`${JSON.stringify({ error: verdict })}\n`);
else {
  const { bytes, ...kind } = verdict;
  process.stdout.write(`${JSON.stringify(kind)}\n`);
  if (bytes !== arrived) process.stdout.write(bytes);
}
