import { setTimeout as sleep } from "node:timers/promises";
import { db } from "@/lib/db";
import { hashSecret } from "@/lib/secrets";
import { median, print } from "./figure";

/*
 * P12: memory of the server under a mixed load (readers, searches, staff), three minutes or, with `--full`, an hour.
 * Before that every page is asked for once. The server tells its own resident memory under /metrics. Growth: the last
 * tenth beside the tenth after the first two.
 */
const minutes = process.argv.some((argument) => argument.endsWith("--full")) ? 60 : 3;
const warmingRequests = 400;
const perSecond = 20;
const sampleMs = 2_000;
const base = process.env["BASE_URL"] ?? "http://localhost:3000";

const token = crypto.randomUUID();
const samples: number[] = [];
let failed = 0;
let sent = 0;

try {
  const paths = await addresses();
  for (; sent < warmingRequests; sent += 1) await ask(paths[sent % paths.length]?.(sent) ?? "/");
  const until = Date.now() + minutes * 60_000;
  const sampling = sample(until);
  while (Date.now() < until) {
    void ask(paths[sent % paths.length]?.(sent) ?? "/");
    sent += 1;
    await sleep(1_000 / perSecond);
  }
  await sampling;
  const tenth = Math.max(1, Math.floor(samples.length / 10));
  const [early, late] = [median(samples.slice(2 * tenth, 3 * tenth)), median(samples.slice(-tenth))];
  const growth = (100 * (late - early)) / early;
  const length = `${String(minutes)} min, ${String(sent)} requests, ${String(failed)} failed`;
  print({
    id: "P12",
    what: `server memory, ${length}`,
    value: late,
    unit: "MB",
    goal: { text: "≤ 400 MB", reached: late <= 400 },
  });
  print({
    id: "P12",
    what: "growth after warming up",
    value: growth,
    unit: "%",
    goal: { text: "≤ 5 %", reached: growth <= 5 },
  });
} finally {
  await db.$disconnect();
}

async function addresses(): Promise<((number: number) => string)[]> {
  const { id } = await db.person.findUniqueOrThrow({
    where: { email: "daumoi@demo.example" },
    select: { id: true },
  });
  const expiresAt = new Date(Date.now() + 2 * 3_600_000);
  await db.session.create({ data: { tokenHash: hashSecret(token), personId: id, expiresAt } });
  const [questions, articles] = await Promise.all([
    db.publicVersion.findMany({ where: { unpublishedAt: null }, select: { slug: true } }),
    db.article.findMany({ where: { state: "published" }, select: { slug: true } }),
  ]);
  const one = <Row>(rows: readonly Row[], number: number): Row => rows[number % rows.length] as Row;
  return [
    () => "/",
    (number) => `/hoi-dap/${one(questions, number).slug}`,
    (number) => `/hoi-dap?q=${encodeURIComponent(`thủ tục ${String(number)}`)}`,
    (number) => `/tin-tuc/${one(articles, number).slug}`,
    () => "/dat-cau-hoi",
    () => "/tinh-hinh-xu-ly",
    () => "/desk",
    (number) => `/en/hoi-dap/${one(questions, number).slug}`,
    () => "/api/suggest?q=giay%20phep",
  ];
}

async function ask(path: string): Promise<void> {
  const client = `10.3.${String(sent % 250)}.1`;
  const headers: Record<string, string> = { "x-forwarded-for": client };
  if (path.startsWith("/desk")) headers["cookie"] = `hoidap.session=${token}`;
  const answer = await fetch(`${base}${path}`, { headers }).catch(() => null);
  await answer?.text().catch(() => "");
  if (answer?.ok !== true) failed += 1;
}

async function sample(until: number): Promise<void> {
  while (Date.now() < until) {
    const bytes = await residentBytes();
    // A machine that has other things to do for a moment must not cost the hour that was measured.
    if (bytes === null) failed += 1;
    else samples.push(bytes / 1_000_000);
    await sleep(sampleMs);
  }
}

/** Null when the server did not tell. */
async function residentBytes(): Promise<number | null> {
  const text = await fetch(`${base}/metrics`).then(
    (answer) => answer.text(),
    () => "",
  );
  const [, bytes] = /^process_resident_memory_bytes(?:\{[^}]*\})? (\S+)$/m.exec(text) ?? [];
  return bytes === undefined ? null : Number(bytes);
}
