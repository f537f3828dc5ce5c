import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { setTimeout as sleep } from "node:timers/promises";

const source = fileURLToPath(new URL("./bare-next", import.meta.url));
/** Built beside the other things that are made here: what Next writes is no source. */
const folder = fileURLToPath(new URL("../.data/bare-next", import.meta.url));
const next = fileURLToPath(new URL("../node_modules/next/dist/bin/next", import.meta.url));

/** Builds and starts the bare page of bench/bare-next on the database of the environment. */
export async function startBareNext(): Promise<{ url: string; stop: () => void }> {
  await cp(source, folder, { recursive: true });
  const env = { ...process.env, NODE_ENV: "production" as const, NEXT_TELEMETRY_DISABLED: "1" };
  const build = spawn(process.execPath, [next, "build", folder], {
    env,
    stdio: ["ignore", "ignore", "inherit"],
  });
  const [code] = (await once(build, "exit")) as [number | null];
  if (code !== 0) throw new Error("bench/bare-next was not built");
  const port = String(await freePort());
  const server = spawn(process.execPath, [next, "start", folder, "-p", port, "-H", "127.0.0.1"], {
    env,
    stdio: ["ignore", "ignore", "inherit"],
  });
  const url = `http://127.0.0.1:${port}/`;
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok === true) return { url, stop: () => void server.kill() };
    await sleep(100);
  }
  server.kill();
  throw new Error("bench/bare-next does not answer");
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
}
