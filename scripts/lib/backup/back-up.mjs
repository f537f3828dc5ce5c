import { createHmac } from "node:crypto";
import { existsSync } from "node:fs";
import { buffer } from "node:stream/consumers";
import { to as copyTo } from "pg-copy-streams";
import { query } from "../database.mjs";
import { Stop } from "../stop.mjs";
import { createArchive, sha256 } from "./archive.mjs";
import { copyTarget, describe } from "./snapshot.mjs";

/** A table is cut into parts of about this many bytes. */
const partBytes = 4_000_000;
const filesAtOnce = 500;

/**
 * Writes the database of `url` and the attachments of `storage` into one new file: everything as it was at one moment,
 * while the portal goes on working. Returns { rows, files, lost }: `lost` are attachments of questions whose bytes are
 * gone or are not what was received.
 */
export async function backUp({ url, storage, file, secret, onProgress = () => undefined }) {
  if (existsSync(file)) throw exists(file);
  return query(url, async (client) => {
    await client.query("begin isolation level repeatable read read only");
    const archive = createArchive(file);
    try {
      const manifest = { ...(await describe(client)), takenAt: new Date(), secret: fingerprint(secret) };
      await archive.add("manifest.json", JSON.stringify(manifest));
      let rows = 0;
      for (const table of manifest.tables) {
        onProgress(`${table.name} (${rows})`);
        rows += await addTable(client, archive, table);
      }
      const result = { rows, ...(await addFiles(client, archive, storage, onProgress)) };
      await archive.end(result);
      return result;
    } catch (error) {
      await archive.abandon();
      throw error.code === "EEXIST" ? exists(error.path) : error;
    }
  });
}

/** Tells whether two installations share APP_SECRET, without telling the secret. */
export function fingerprint(secret) {
  return secret ? createHmac("sha256", secret).update("backup").digest("hex").slice(0, 16) : null;
}

async function addTable(client, archive, table) {
  const stream = client.query(copyTo(`copy ${copyTarget(client, table)} to stdout`));
  let chunks = [];
  let size = 0;
  let part = 0;
  const flush = async () => {
    if (size === 0) return;
    part += 1;
    await archive.add(`tables/${table.name}/${String(part).padStart(6, "0")}.copy`, Buffer.concat(chunks));
    chunks = [];
    size = 0;
  };
  for await (const chunk of stream) {
    chunks.push(chunk);
    size += chunk.length;
    if (size >= partBytes) await flush();
  }
  await flush();
  return stream.rowCount;
}

async function addFiles(client, archive, storage, onProgress) {
  let files = 0;
  const lost = [];
  for (let last = ""; ;) {
    const { rows } = await client.query(
      `select storage_key as key, sha256, state from attachments
       where storage_key > $1 order by storage_key limit ${filesAtOnce}`,
      [last],
    );
    if (rows.length === 0) return { files, lost };
    for (const { key, sha256: sum, state } of rows) {
      const stream = await storage.get(key);
      const bytes = stream && (await buffer(stream));
      if (bytes && sha256(bytes) === sum) {
        await archive.add(`files/${key}`, bytes);
        files += 1;
        // An upload that no form claimed may be deleted at any time.
      } else if (state !== "pending") lost.push(key);
    }
    last = rows.at(-1).key;
    onProgress(`files (${files})`);
  }
}

function exists(file) {
  return new Stop(
    `${file} đã có. Hãy chọn tên khác; bản sao lưu không bao giờ bị ghi đè.`,
    `${file} exists. Choose another name; a backup is never overwritten.`,
  );
}
