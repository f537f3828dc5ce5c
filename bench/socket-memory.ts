import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { print } from "./figure";
import { connect, disconnect, restingMemory } from "./sockets";

const goalKb = 25;
const firstOnes = 100;

/** What a connected inbox that nobody touches costs the server, beside the same number on bare socket.io. */
export async function measureMemory(base: string, tokens: readonly string[]): Promise<void> {
  const reference = await bareKb(tokens);
  const value = await kbEach(base, tokens, () => residentBytes(base));
  print({
    id: "P8",
    what: `server memory per connected inbox, ${String(tokens.length)} idle`,
    value,
    unit: "kB",
    reference: { name: "bare socket.io", value: reference },
    goal: { text: `≤ ${String(goalKb)} kB`, reached: value > 0 && value <= goalKb },
  });
}

async function kbEach(base: string, tokens: readonly string[], read: () => Promise<number>): Promise<number> {
  // The first handshakes of a process take what later ones find; more of them would leave room for all that come.
  disconnect(await connect(base, tokens.slice(0, firstOnes)));
  const before = await restingMemory(read);
  const sockets = await connect(base, tokens);
  const after = await restingMemory(read);
  disconnect(sockets);
  return (after - before) / 1024 / tokens.length;
}

async function bareKb(tokens: readonly string[]): Promise<number> {
  const program = fileURLToPath(new URL("./bare-sockets.mjs", import.meta.url));
  const bare = spawn(process.execPath, [program], { stdio: ["pipe", "pipe", "inherit"] });
  try {
    const [port] = (await once(createInterface(bare.stdout), "line")) as [string];
    const base = `http://127.0.0.1:${port}`;
    return await kbEach(base, tokens, async () => Number(await (await fetch(`${base}/memory`)).text()));
  } finally {
    bare.kill();
  }
}

async function residentBytes(base: string): Promise<number> {
  const text = await (await fetch(`${base}/metrics`)).text();
  return z.coerce.number().parse(/^process_resident_memory_bytes (\S+)$/m.exec(text)?.[1]);
}
