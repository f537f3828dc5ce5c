import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { takeLock } from "./lock.mjs";
import { freePort, isPortFree } from "./ports.mjs";
import { readJson } from "./private-file.mjs";
import { isAlive } from "./processes.mjs";
import { demonstrationSecrets } from "./secrets.mjs";
import { requirePort } from "./server-process.mjs";
import { serverEnvironment } from "./surroundings.mjs";

let folder;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "hoidap data "));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("secrets of the demonstration", () => {
  test("are made once, differ from each other and can be read by the owner alone", () => {
    const first = demonstrationSecrets(folder, {});
    expect(new Set(Object.values(first)).size).toBe(3);
    expect(demonstrationSecrets(folder, {})).toEqual(first);
    expect(statSync(path.join(folder, "secrets.json")).mode & 0o777).toBe(0o600);
  });

  test("yield to the environment", () => {
    expect(demonstrationSecrets(folder, { APP_SECRET: "given" }).APP_SECRET).toBe("given");
  });

  test("are never made up for a real database", () => {
    const environment = serverEnvironment({ DATABASE_URL: "postgres://real" }, { dev: false, folder });
    expect(environment.APP_SECRET).toBeUndefined();
    expect(environment.DEMO).toBeUndefined();
    expect(existsSync(path.join(folder, "secrets.json"))).toBe(false);
  });
});

test("the address follows the port unless it is set", () => {
  const address = (source) =>
    serverEnvironment(source, { dev: false, folder, databaseUrl: "postgres://e" }).APP_URL;
  expect(address({ PORT: "3456" })).toBe("http://localhost:3456");
  expect(address({ PORT: "3456", APP_URL: "https://portal.example" })).toBe("https://portal.example");
});

describe("ports", () => {
  test("one that is taken is seen, avoided and named with the remedy", async () => {
    const server = net.createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address();
    expect(await isPortFree(port)).toBe(false);
    expect(await freePort(port)).not.toBe(port);
    await expect(requirePort(String(port), "127.0.0.1")).rejects.toThrow(`PORT=${port + 1} npm start`);
    await new Promise((resolve) => server.close(resolve));
    expect(await freePort(port)).toBe(port);
  });
});

describe("the lock of a data folder", () => {
  const file = () => path.join(folder, "running.json");

  test("a second start is told who runs and where", async () => {
    const other = spawn(process.execPath, ["-e", "setTimeout(() => {}, 60000)"]);
    await once(other, "spawn");
    writeFileSync(file(), JSON.stringify({ pid: other.pid, url: "http://localhost:3000" }));
    await expect(takeLock(folder)).rejects.toThrow(
      `It already runs at http://localhost:3000 (process ${other.pid})`,
    );
    other.kill("SIGKILL");
  });

  test("a start that was killed is replaced, and the server it left behind is ended", async () => {
    const orphan = spawn(process.execPath, ["-e", "setTimeout(() => {}, 60000)"]);
    await once(orphan, "spawn");
    writeFileSync(file(), JSON.stringify({ pid: 2 ** 22 + 1, server: orphan.pid }));
    const lock = await takeLock(folder);
    expect(isAlive(orphan.pid)).toBe(false);
    lock.note({ url: "http://localhost:1" });
    expect(readJson(file())).toEqual({ pid: process.pid, url: "http://localhost:1" });
    lock.release();
    expect(existsSync(file())).toBe(false);
  });
});
