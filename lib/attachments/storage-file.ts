import "server-only";
import { createReadStream } from "node:fs";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { Storage } from "./storage-port";

/** A folder outside of anything that is served. Keys are spread over sub-folders by their first two symbols. */
export function fileStorage(folder: string): Storage {
  const root = resolve(/* turbopackIgnore: true */ folder);
  const pathOf = (key: string): string => join(root, checked(key).slice(0, 2), key);
  return {
    async put(key, bytes) {
      const path = pathOf(key);
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      const half = `${path}.part`;
      try {
        await write(half, bytes);
        await rename(half, path);
      } catch (error) {
        // On a full disk the half that fitted would keep it full.
        await rm(half, { force: true });
        throw error;
      }
    },
    async get(key) {
      const stream = createReadStream(pathOf(key));
      return new Promise((found, failed) => {
        stream.once("open", () => found(stream));
        stream.once("error", (error) => (isMissing(error) ? found(null) : failed(error)));
      });
    },
    delete: (key) => rm(pathOf(key), { force: true }),
  };
}

async function write(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, "w", 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

function checked(key: string): string {
  if (!/^[\w-]{4,64}$/.test(key)) throw new Error("not a storage key");
  return key;
}

function isMissing(error: Error): boolean {
  return "code" in error && error.code === "ENOENT";
}
