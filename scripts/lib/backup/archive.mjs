/*
 * One file: a gzipped tar that any `tar` opens, so that a backup outlives this program. Parts are small enough to be
 * held in memory. Each carries its SHA-256 as a comment in its header; the last part, end.json, counts and sums all of
 * them, so that a backup that was cut off or changed is not taken for a whole one.
 */
import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import { extract, pack } from "tar-stream";
import { Stop } from "../stop.mjs";

const lastPart = "end.json";

/** Begins a file readable by its owner alone. It has its name only when `end` is done, and never takes another's. */
export function createArchive(file) {
  const half = `${file}.part`;
  const tar = pack();
  const output = createWriteStream(half, { flags: "wx", mode: 0o600, flush: true });
  const written = pipeline(tar, createGzip({ level: 2 }), output);
  written.catch(() => undefined);
  const total = createHash("sha256");
  let parts = 0;

  const put = (name, bytes, sum) =>
    Promise.race([
      written,
      new Promise((resolve, reject) =>
        tar.entry({ name, mode: 0o600, pax: { comment: sum } }, bytes, (error) =>
          error ? reject(error) : resolve(),
        ),
      ),
    ]);
  return {
    async add(name, content) {
      const bytes = Buffer.from(content);
      const sum = sha256(bytes);
      total.update(sum);
      parts += 1;
      await put(name, bytes, sum);
    },
    async end(facts) {
      const bytes = Buffer.from(JSON.stringify({ ...facts, parts, sha256: total.digest("hex") }));
      await put(lastPart, bytes, sha256(bytes));
      tar.finalize();
      await written;
      await rename(half, file);
    },
    async abandon() {
      tar.destroy();
      const failure = await written.catch((error) => error);
      // Another backup is writing the same file, and ours was never begun.
      if (failure?.code !== "EEXIST") await rm(half, { force: true });
    },
  };
}

/** Yields { name, bytes } of every part but the last and returns what `end` was given. Throws Stop when it is not whole. */
export async function* readArchive(file) {
  const tar = extract();
  const flow = pipeline(createReadStream(file), createGunzip(), tar);
  flow.catch(() => undefined);
  const total = createHash("sha256");
  let parts = 0;
  let facts;
  try {
    for await (const entry of tar) {
      const { name, pax } = entry.header;
      const bytes = await buffer(entry);
      const sum = sha256(bytes);
      if (facts || sum !== pax?.comment) throw damaged(file, name);
      if (name === lastPart) {
        facts = JSON.parse(bytes.toString("utf8"));
        continue;
      }
      total.update(sum);
      parts += 1;
      yield { name, bytes };
    }
    await flow;
  } catch (error) {
    if (error instanceof Stop) throw error;
    if (error.code === "ENOENT") throw new Stop(`Không tìm thấy ${file}.`, `${file} was not found.`);
    throw isOurs(error) ? damaged(file, error.message) : error;
  }
  if (facts?.parts !== parts || facts.sha256 !== total.digest("hex")) throw damaged(file, lastPart);
  return facts;
}

export function sha256(bytes) {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Faults of the file itself, as zlib and tar-stream report them. */
function isOurs({ code = "", message }) {
  return code.startsWith("Z_") || /tar|end of (data|file)|premature/i.test(message);
}

function damaged(file, where) {
  return new Stop(
    `${file} không phải bản sao lưu nguyên vẹn (${where}). Không có gì thay đổi; hãy dùng bản sao lưu khác.`,
    `${file} is not a whole backup (${where}). Nothing was changed; use another backup.`,
  );
}
