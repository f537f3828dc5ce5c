import { spawn } from "node:child_process";
import { once } from "node:events";
import { get } from "node:http";
import { buffer } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { db } from "@/lib/db";
import { median, print } from "./figure";
import { load } from "./load";

/*
 * P1: finished public pages beside node:http sending the same compressed bytes, in turns. Both share two cores with
 * the load. The best peer that was measured on this kind of machine (goals.md) answers 437 lists a second.
 */
const rounds = 3;
const seconds = 4;
const connections = 16;
const base = process.env["BASE_URL"] ?? "http://localhost:3000";

try {
  for (const [what, path] of Object.entries(await pages())) await compare(what, path);
} finally {
  await db.$disconnect();
}

async function pages(): Promise<Record<string, string>> {
  const [question, article, service] = await Promise.all([
    db.publicVersion.findFirstOrThrow({ where: { unpublishedAt: null }, select: { slug: true } }),
    db.article.findFirstOrThrow({ where: { state: "published" }, select: { slug: true } }),
    db.service.findFirstOrThrow({ where: { active: true }, select: { slug: true } }),
  ]);
  return {
    home: "/",
    list: "/hoi-dap",
    question: `/hoi-dap/${question.slug}`,
    article: `/tin-tuc/${article.slug}`,
    service: `/dich-vu-cong/${service.slug}`,
  };
}

async function compare(what: string, path: string): Promise<void> {
  const bare = await startBare(await bytesOf(path));
  const ours: number[] = [];
  const theirs: number[] = [];
  try {
    for (let round = 0; round < rounds; round += 1) {
      theirs.push((await load(bare.url, { connections, seconds })).perSecond);
      ours.push((await load(`${base}${path}`, { connections, seconds })).perSecond);
    }
  } finally {
    bare.stop();
  }
  const [value, reference] = [median(ours), median(theirs)];
  print({
    id: "P1",
    what: `${what} page`,
    value,
    unit: "requests/s",
    reference: { name: "bare node:http", value: reference },
    goal: { text: "≥ 0.70", reached: value >= 0.7 * reference },
  });
}

function bytesOf(path: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    get(
      `${base}${path}`,
      { headers: { "accept-encoding": "br" } },
      (answer) => void buffer(answer).then(resolve, reject),
    );
  });
}

async function startBare(body: Buffer): Promise<{ url: string; stop: () => void }> {
  const child = spawn(process.execPath, [fileURLToPath(new URL("./bare-http.mjs", import.meta.url))], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  child.stdin.end(body);
  const [port] = (await once(child.stdout, "data")) as [Buffer];
  return { url: `http://127.0.0.1:${port.toString().trim()}/`, stop: () => child.kill() };
}
