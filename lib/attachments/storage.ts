import "server-only";
import { fileStorage } from "./storage-file";
import type { Storage } from "./storage-port";
import { s3Storage } from "./storage-s3";

let chosen: { url: string; storage: Storage } | null = null;

/**
 * By STORAGE_URL: `file:.data/files` (the default; a shared volume with several instances) or
 * `s3://bucket/prefix?region=…&endpoint=https://…` with the credentials of the environment (docs/operations.md).
 */
export function storage(): Storage {
  const url = process.env["STORAGE_URL"] || "file:.data/files";
  if (chosen?.url !== url) chosen = { url, storage: open(url) };
  return chosen.storage;
}

function open(url: string): Storage {
  if (url.startsWith("s3://")) return s3Storage(new URL(url));
  if (url.startsWith("file:"))
    return fileStorage(decodeURIComponent(url.slice("file:".length).replace(/^\/\/\//, "/")));
  throw new Error("STORAGE_URL must begin with file: or s3://");
}
