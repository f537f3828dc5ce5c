import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";

const compress = promisify(brotliCompress);
const compressible = /\.(js|css|svg|json)$/;

const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };

/** Puts a brotli body of the best quality beside every text file of a folder; lib/server/static-files.ts sends it. */
export async function precompress(folder) {
  const names = readdirSync(folder, { recursive: true }).filter((name) => compressible.test(name));
  await Promise.all(
    names.map(async (name) => {
      const file = path.join(folder, name);
      writeFileSync(`${file}.br`, await compress(readFileSync(file), { params }));
    }),
  );
}

/**
 * Likewise of scripts that pages load by a name of their own, without comments and with the shortest names inside: every
 * reader loads them.
 */
export async function precompressScripts(from, names, to) {
  const { transform } = await import("esbuild");
  mkdirSync(to, { recursive: true });
  await Promise.all(
    names.map(async (name) => {
      const { code } = await transform(readFileSync(path.join(from, name), "utf8"), {
        minify: true,
        target: "es2022",
      });
      writeFileSync(path.join(to, `${name}.br`), await compress(code, { params }));
    }),
  );
}
