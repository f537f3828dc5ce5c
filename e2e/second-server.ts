import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

export type SecondServer = {
  address: string;
  start: () => Promise<void>;
  stop: () => Promise<void>;
  /** As when its machine loses power. */
  kill: () => Promise<void>;
};

/** Another instance on the same database, which a journey may stop and start as it likes. */
export async function secondServer(own: Record<string, string> = {}): Promise<SecondServer> {
  const port = String(await freePort());
  const address = `http://localhost:${port}`;
  let end = (_: NodeJS.Signals): Promise<void> => Promise.resolve();
  const start = async (): Promise<void> => {
    // Letters are left to the first one: their links would lead to this one, which is soon gone.
    const roles = { ROLES: "web,relay" };
    const env = { ...process.env, PORT: port, APP_URL: address, NEXTAUTH_URL: address, ...roles, ...own };
    const program = `${process.env["NEXT_DIST_DIR"] ?? ".next"}/hoidap.mjs`;
    const child = spawn(process.execPath, ["--conditions=react-server", program], {
      env,
      stdio: ["ignore", "ignore", "inherit"],
    });
    end = async (signal) => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill(signal);
      await once(child, "exit");
    };
    await answers(`${address}/healthz`);
  };
  await start();
  return { address, start, stop: () => end("SIGTERM"), kill: () => end("SIGKILL") };
}

async function answers(address: string): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt++) {
    const response = await fetch(address).catch(() => null);
    if (response?.ok === true) return;
    await sleep(100);
  }
  throw new Error(`${address} does not answer`);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === "string") throw new Error("no free port");
  return address.port;
}
