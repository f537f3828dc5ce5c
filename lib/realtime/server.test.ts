import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { io, type Socket } from "socket.io-client";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { db, transaction } from "@/lib/db";
import { record } from "@/lib/events/record";
import { revokeSession, sessionCookie, startSession } from "@/lib/session";
import { withClient } from "@/lib/testing/database";
import { makePerson } from "@/lib/testing/make";
import { makeQuestion } from "@/lib/testing/make-question";
import { useWorld } from "@/lib/testing/use-world";
import type { Role } from "@/lib/viewer";
import { startRealtime, type Realtime } from "./server";

const world = useWorld();
const url = (): string => process.env["DATABASE_URL"] ?? "";

let realtime: Realtime;
let front: Server;
const clients: Socket[] = [];

beforeEach(async () => {
  realtime = startRealtime(url());
  front = createServer((request, response) => realtime.hub.emit("request", request, response));
  front.on("upgrade", (request, socket, head) => realtime.hub.emit("upgrade", request, socket, head));
  await new Promise<void>((resolve) => front.listen(0, "127.0.0.1", resolve));
  await listening();
});

afterEach(async () => {
  for (const client of clients.splice(0)) client.close();
  await realtime.close();
  await new Promise((resolve) => front.close(resolve));
});

const listeners =
  "select pid from pg_stat_activity where application_name = 'hoidap-listen' and datname = current_database()";

function listening(): Promise<void> {
  return vi.waitFor(
    async () => {
      const found = await withClient((client) => client.query(`${listeners} and query ilike 'listen%'`));
      expect(found.rowCount).toBe(1);
    },
    { timeout: 10_000 },
  );
}

/** A browser: what it was told, and how to reach it. */
async function browser(cookie: string) {
  const { port } = front.address() as AddressInfo;
  const socket = io(`http://127.0.0.1:${port}`, {
    extraHeaders: { cookie },
    reconnection: false,
    forceNew: true,
  });
  clients.push(socket);
  const told: unknown[] = [];
  socket.on("changed", (hint: unknown) => told.push(hint));
  socket.on("gap", () => told.push("gap"));
  await new Promise<void>((resolve, reject) => {
    socket.on("connect", resolve);
    socket.on("connect_error", reject);
  });
  return { socket, told };
}

async function signedIn(role: Role, departmentId: number) {
  const { personId } = await makePerson(role, departmentId);
  const session = await startSession(personId, "test");
  return { ...(await browser(`${sessionCookie}=${session.token}`)), sessionId: session.id };
}

const happen = (questionId: number, departmentId: number | null = null): Promise<number> =>
  transaction((tx) => record(tx, { type: "note.added", questionId, actorId: null, departmentId }));

describe("who is told", () => {
  it("is nobody without a session", async () => {
    await expect(browser("")).rejects.toThrow("unauthenticated");
    await expect(browser(`${sessionCookie}=forged`)).rejects.toThrow("unauthenticated");
  });

  it("are those of the question's department and of the register, each once, with ids only", async () => {
    const coordinator = await signedIn("coordinator", world.rootId);
    const own = await signedIn("official", world.homeAffairsId);
    const foreign = await signedIn("official", world.constructionId);
    const question = await makeQuestion({ status: "assigned", departmentId: world.homeAffairsId });
    const seq = await happen(question.id, world.homeAffairsId);
    const hint = { questionId: question.id, seq };
    await vi.waitFor(() => {
      expect(coordinator.told).toEqual([hint]);
      expect(own.told).toEqual([hint]);
    });
    await sleep(100);
    expect(foreign.told).toEqual([]);
  });

  it("is nobody before the commit, and nobody after a rollback", async () => {
    const coordinator = await signedIn("coordinator", world.rootId);
    const question = await makeQuestion();
    const failing = transaction(async (tx) => {
      await record(tx, { type: "note.added", questionId: question.id, actorId: null });
      throw new Error("rolled back");
    });
    await expect(failing).rejects.toThrow("rolled back");
    await sleep(200);
    expect(coordinator.told).toEqual([]);
  });
});

describe("watching one question", () => {
  const watch = (socket: Socket, code: unknown): Promise<unknown> =>
    socket.timeout(2_000).emitWithAck("watch", code);

  it("answers its last event to those who may see it, and null to the others", async () => {
    const question = await makeQuestion({ status: "assigned", departmentId: world.homeAffairsId });
    const seq = await happen(question.id);
    const own = await signedIn("official", world.homeAffairsId);
    const foreign = await signedIn("official", world.constructionId);
    expect(await watch(own.socket, question.code)).toBe(seq);
    expect(await watch(foreign.socket, question.code)).toBeNull();
    expect(await watch(own.socket, "HD.2026.999999")).toBeNull();
    expect(await watch(own.socket, { code: "x" })).toBeNull();
  });
});

describe("when something ends", () => {
  it("a revoked session loses its sockets within two seconds, the others stay", async () => {
    const gone = await signedIn("official", world.homeAffairsId);
    const stays = await signedIn("official", world.homeAffairsId);
    const closed = new Promise((resolve) => gone.socket.on("disconnect", resolve));
    await revokeSession(gone.sessionId);
    expect(await Promise.race([closed, sleep(2_000, "too late")])).toBe("io server disconnect");
    expect(stays.socket.connected).toBe(true);
  });

  it("a session that is revoked while its socket is being let in keeps none", async () => {
    const { personId } = await makePerson("official", world.homeAffairsId);
    for (let round = 0; round < 40; round++) {
      const session = await startSession(personId, "test");
      const letIn = browser(`${sessionCookie}=${session.token}`);
      // somewhere between the first byte and the open socket
      const revoked = sleep(round / 2).then(() => revokeSession(session.id));
      const told = await letIn.then(
        ({ socket }) => socket,
        (error: unknown) => error,
      );
      await revoked;
      if (told instanceof Error) expect(told.message).toBe("unauthenticated");
      else await vi.waitFor(() => expect((told as Socket).connected).toBe(false), { timeout: 2_000 });
    }
    expect(realtime.count()).toBe(0);
  });

  it("a lost LISTEN connection comes back by itself, and everybody is told of the gap", async () => {
    const official = await signedIn("official", world.homeAffairsId);
    const revoked = await signedIn("official", world.homeAffairsId);
    const closed = new Promise((resolve) => revoked.socket.on("disconnect", resolve));
    // revoked without a notice, as in a gap
    await db.session.update({ where: { id: revoked.sessionId }, data: { revokedAt: new Date() } });
    await withClient((client) => client.query(`select pg_terminate_backend(pid) from (${listeners}) found`));
    await vi.waitFor(() => expect(official.told).toEqual(["gap"]), { timeout: 5_000 });
    expect(await Promise.race([closed, sleep(2_000, "too late")])).toBe("io server disconnect");

    const question = await makeQuestion({ status: "assigned", departmentId: world.homeAffairsId });
    await happen(question.id, world.homeAffairsId);
    await vi.waitFor(() => expect(official.told).toHaveLength(2));
  });
});
