import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { z } from "zod";
import { db } from "@/lib/db";
import { median, print } from "./figure";
import { mainPages } from "./main-pages";
import { fetchTool } from "./tool";

/*
 * U2: what Lighthouse gives the main pages as on a phone with a slow network (its own preset), the median of five runs,
 * over the production build. Lighthouse is fetched by npm when first used.
 */
const runs = Number(process.env["RUNS"] ?? "5");
const goals = { performance: 98, accessibility: 100, "best-practices": 100, seo: 100 };
type Category = keyof typeof goals;
const categories = Object.keys(goals) as Category[];

const base = process.env["BASE_URL"] ?? "http://localhost:3000";
const folder = mkdtempSync(path.join(os.tmpdir(), "hoidap-lighthouse-"));
if (existsSync("/usr/bin/chromium")) process.env["CHROME_PATH"] ??= "/usr/bin/chromium";
const chromeFlags = ["--headless=new", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])].join(" ");

const category = z.object({ score: z.number() });
const report = z.object({
  categories: z.object({
    ...{ performance: category, accessibility: category, "best-practices": category, seo: category },
  }),
});
/** Chromium now and then records no beginning of a page (NO_NAVSTART); Lighthouse then gives no score and says so. */
const tries = 3;

try {
  const lighthouse = await fetchTool("lighthouse@12.8.2", "lighthouse");
  if (lighthouse === null) process.exitCode = 1;
  else {
    for (const [name, address] of Object.entries(await mainPages())) {
      const scores: Record<Category, number>[] = [];
      for (let run = 0; run < runs; run += 1) scores.push(await judge(lighthouse, base + address));
      for (const each of categories) show(name, each, median(scores.map((score) => score[each])));
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
  await db.$disconnect();
}

/** One run: a score of 0 to 100 for each category. Throws when there is none after three tries. */
async function judge(
  lighthouse: NonNullable<Awaited<ReturnType<typeof fetchTool>>>,
  url: string,
  left = tries,
): Promise<Record<Category, number>> {
  const file = path.join(folder, "report.json");
  rmSync(file, { force: true });
  const { stderr } = await lighthouse(
    ...[url, "--output=json", `--output-path=${file}`, "--quiet", "--form-factor=mobile"],
    ...[`--only-categories=${categories.join(",")}`, `--chrome-flags=${chromeFlags}`],
  );
  if (!existsSync(file)) throw new Error(`Lighthouse left no report of ${url}: ${stderr.slice(-1_000)}`);
  const parsed = report.safeParse(JSON.parse(readFileSync(file, "utf8")));
  if (!parsed.success) {
    if (left > 1) return judge(lighthouse, url, left - 1);
    throw parsed.error;
  }
  const { categories: found } = parsed.data;
  const points = (name: Category): number => Math.round(found[name].score * 100);
  return {
    performance: points("performance"),
    accessibility: points("accessibility"),
    "best-practices": points("best-practices"),
    seo: points("seo"),
  };
}

function show(page: string, name: Category, value: number): void {
  const least = goals[name];
  const reached = value >= least;
  if (!reached) process.exitCode = 1;
  print({
    id: "U2",
    what: `Lighthouse mobile, ${page}, ${name}, median of ${String(runs)}`,
    value,
    unit: "points",
    goal: { text: least === 100 ? "100" : `≥ ${String(least)}`, reached },
  });
}
