import { execFileSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import sharp from "sharp";
import { ask, hiddenFields, multipart } from "./ask.mjs";
import { shownForMs, tokenOf, typed } from "./citizens.mjs";

const form = "/dat-cau-hoi";
const address = "10.200.0.1";

/**
 * R8: the disk of the attachments is full. That of PostgreSQL is not: there it stops by itself, which is the outage of
 * kill-database.mjs.
 */
export async function fillDisk(portal, counts, tell) {
  const disk = mountSmallDisk();
  if (disk === undefined) {
    console.log("R8 full disk: needs root, to mount a disk of 4 MB | not measured");
    return;
  }
  let server;
  try {
    await portal.sql("delete from rate_limits");
    server = await portal.start({ ROLES: "web,relay", STORAGE_URL: `file:${path.join(disk, "files")}` });
    await tellOf(portal, disk, tell);
  } finally {
    await server?.kill("SIGTERM");
    execFileSync("umount", ["-l", disk]);
    rmSync(disk, { recursive: true });
  }
}

async function tellOf(portal, disk, tell) {
  const attachments = async () =>
    (await portal.sql("select count(*)::int from attachments")).map(({ count }) => count)[0];
  const stored = async (title) =>
    (await portal.sql("select count(*)::int from questions where title = $1", [title]))[0].count;
  const count = (what, value, goal) =>
    tell({
      id: "R8",
      what: `full disk: ${what}`,
      value,
      unit: "",
      goal: { text: String(goal), reached: value === goal },
    });
  const run = String(Date.now());
  const [plain, attached] = [`Câu hỏi ${run} không có tệp`, `Câu hỏi ${run} có tệp`];
  const hidden = hiddenFields((await ask(portal, form, { address })).body ?? "");
  await sleep(shownForMs);
  const before = { rows: await attachments(), bytes: bytesIn(disk) };
  fill(path.join(disk, "filler"));
  const filler = bytesIn(disk) - before.bytes;

  const without = await send(portal, { ...hidden, ...typed(plain, 1), formKey: randomUUID() });
  count("question without a file taken", tokenOf(without) === undefined ? 0 : 1, 1);

  const fields = { ...hidden, ...typed(attached, 2), formKey: randomUUID() };
  const files = new File([await photo()], "anh.jpg", { type: "image/jpeg" });
  const refused = await send(portal, { ...fields, files });
  const keeps = [attached, fields.content].every((text) => refused.body?.includes(text));
  count("question with a file refused with every word kept", Number(keeps && !tokenOf(refused)), 1);
  count("what to do is said", Number(refused.body?.includes("hãy chọn lại tệp và gửi lại") ?? false), 1);
  count("questions stored of it", await stored(attached), 0);
  count("files recorded of it", (await attachments()) - before.rows, 0);
  count("bytes left behind by it", bytesIn(disk) - before.bytes - filler, 0);

  rmSync(path.join(disk, "filler"));
  const again = await send(portal, { ...fields, ...hiddenFields(refused.body ?? ""), files });
  count("taken with its file once there is room", Number(tokenOf(again) !== undefined), 1);
  count("stored then", await stored(attached), 1);
  count("files recorded then", (await attachments()) - before.rows, 1);
}

/** As a browser without JavaScript, which has no proof of work. */
async function send(portal, fields) {
  return ask(portal, form, { method: "POST", address, form: await multipart(fields) });
}

function mountSmallDisk() {
  if (process.getuid?.() !== 0) return undefined;
  const disk = mkdtempSync(path.join(os.tmpdir(), "hoidap-disk-"));
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=4m", "tmpfs", disk], { stdio: "ignore" });
    return disk;
  } catch {
    // Root of a container that may not mount.
    rmSync(disk, { recursive: true });
    return undefined;
  }
}

/** Writes until nothing fits any more. */
function fill(file) {
  const block = Buffer.alloc(64 * 1024);
  for (const size of [block.length, 4_096]) {
    try {
      while (true) writeFileSync(file, block.subarray(0, size), { flag: "a" });
    } catch (error) {
      if (error.code !== "ENOSPC") throw error;
    }
  }
}

function bytesIn(folder) {
  return readdirSync(folder, { recursive: true })
    .map((name) => statSync(path.join(folder, name)))
    .reduce((sum, entry) => sum + (entry.isFile() ? entry.size : 0), 0);
}

/** A picture that the server has to draw anew; noise, so that it does not become small. */
function photo() {
  const noise = { type: "gaussian", mean: 128, sigma: 60 };
  return sharp({ create: { width: 400, height: 300, channels: 3, noise } })
    .jpeg()
    .toBuffer();
}
