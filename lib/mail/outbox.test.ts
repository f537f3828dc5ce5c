import { mkdtemp, readFile, readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { SMTPServer } from "smtp-server";
import { afterEach, describe, expect, it } from "vitest";
import { setClock } from "@/lib/clock";
import { db, transaction } from "@/lib/db";
import { record } from "@/lib/events/record";
import { hashSecret, linkToken, trackingCode } from "@/lib/secrets";
import { useDatabase } from "@/lib/testing/database";
import { deliverNext } from "./outbox";
import { fileTransport, smtpTransport, type Transport } from "./transport";

useDatabase();

const opened: (() => Promise<void>)[] = [];
afterEach(async () => {
  setClock(null);
  await Promise.all(opened.splice(0).map((close) => close()));
});

describe("the outbox", () => {
  it("sends each letter of a submission once, through a real SMTP server", async () => {
    const server = await startServer();
    await submitQuestion("HD.2026.000001");
    await drain(server.transport);

    expect(server.received.map(({ to }) => to).sort()).toEqual(["intake@example.gov.vn", "lan@example.org"]);
    const citizen = server.received.find(({ to }) => to === "lan@example.org")?.source ?? "";
    expect(citizen).toContain("Auto-Submitted: auto-generated");
    expect(await statesOf()).toEqual(["sent", "sent"]);
  });

  it("gives the citizen both secrets and the intake contact neither words nor name", async () => {
    const directory = await mkdtemp(path.join(tmpdir(), "mail-"));
    await submitQuestion("HD.2026.000002");
    await drain(fileTransport(directory));

    const [citizen, intake] = await letters(directory);
    expect(citizen).toContain(trackingCode("HD.2026.000002", 1));
    expect(citizen).toContain(linkToken("HD.2026.000002", "track", 1));
    expect(intake).toContain("HD.2026.000002");
    expect(intake).not.toMatch(/Lan|Cấp lại giấy khai sinh|tra-cuu/);
  });

  it("tries again after a temporary refusal, with the same Message-ID, and gives up after a permanent one", async () => {
    const server = await startServer({ refusals: [451, 0, 550] });
    await submitQuestion("HD.2026.000003");

    await deliverNext(server.transport);
    expect(await statesOf()).toEqual(["pending", "pending"]);
    expect(await deliverNext(server.transport)).toBe(true);
    expect(await deliverNext(server.transport)).toBe(false);

    setClock(new Date(Date.now() + 31_000));
    await deliverNext(server.transport);
    expect(await statesOf()).toEqual(["failed", "sent"]);
    const failed = await db.delivery.findFirstOrThrow({ where: { state: "failed" } });
    expect(failed).toMatchObject({ attempts: 2, lastError: expect.stringMatching(/^550/) as string });
    expect(failed.lastError).not.toContain("lan@example.org");
  });

  it("waits longer after each failure, but never more than half an hour, and stops after 48 hours", async () => {
    const nowhere = smtpTransport("smtp://127.0.0.1:9");
    opened.push(() => closed(nowhere));
    await submitQuestion("HD.2026.000004", { intake: false });
    const start = Date.now();
    const waits: number[] = [];
    for (let hour = 0; hour < 9; hour++) {
      setClock(new Date(start + hour * 3_600_000));
      const before = Date.now() + hour * 3_600_000;
      await deliverNext(nowhere);
      const row = await db.delivery.findFirstOrThrow();
      waits.push(Math.round((row.nextAttemptAt.getTime() - before) / 1_000 / 30) * 30);
    }
    expect(waits).toEqual([30, 60, 120, 240, 480, 960, 1_800, 1_800, 1_800]);
    setClock(new Date(start + 49 * 3_600_000));
    await deliverNext(nowhere);
    expect(await statesOf()).toEqual(["failed"]);
  });

  it("hands a letter whose sender died to the next one after its lease, and to only one of many", async () => {
    const server = await startServer();
    await submitQuestion("HD.2026.000005", { intake: false });
    await db.delivery.updateMany({
      data: { state: "sending", attempts: 1, leasedUntil: new Date(Date.now() + 60_000) },
    });
    expect(await deliverNext(server.transport)).toBe(false);

    setClock(new Date(Date.now() + 61_000));
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => deliverNext(server.transport)));
    expect(outcomes.filter(Boolean)).toHaveLength(1);
    expect(server.received).toHaveLength(1);
  });

  it("never sends a contact's letter to the citizen, even when the contact is gone", async () => {
    const server = await startServer();
    await submitQuestion("HD.2026.000007");
    await db.contact.deleteMany();
    await drain(server.transport);
    expect(server.received.map(({ to }) => to)).toEqual(["lan@example.org"]);
    expect(await statesOf()).toEqual(["sent", "failed"]);
  });

  it("keeps its letters while the mail server refuses our password", async () => {
    const refusing: Transport = {
      send: () => Promise.reject(Object.assign(new Error("535"), { code: "EAUTH", responseCode: 535 })),
      close: () => undefined,
    };
    await submitQuestion("HD.2026.000008", { intake: false });
    await deliverNext(refusing);
    expect(await statesOf()).toEqual(["pending"]);
  });

  it("fails at once when the citizen's address was anonymised", async () => {
    const server = await startServer();
    await submitQuestion("HD.2026.000006", { intake: false });
    await db.citizen.updateMany({ data: { email: null, name: "", anonymisedAt: new Date() } });
    await drain(server.transport);
    expect(await statesOf()).toEqual(["failed"]);
    expect(server.received).toEqual([]);
  });
});

async function submitQuestion(code: string, { intake = true } = {}): Promise<void> {
  if (intake) {
    await db.contact.create({
      data: { kind: "email", purpose: "intake", label: "Bộ phận tiếp nhận", value: "intake@example.gov.vn" },
    });
  }
  await transaction(async (tx) => {
    const question = await tx.question.create({
      data: {
        code,
        submissionKey: code,
        title: "Cấp lại giấy khai sinh",
        content: "Tôi cần cấp lại giấy khai sinh thì làm ở đâu?",
        trackingHash: hashSecret(trackingCode(code, 1)),
        linkHash: hashSecret(linkToken(code, "track", 1)),
        submittedAt: new Date(),
        citizen: { create: { name: "Nguyễn Thị Lan", email: "lan@example.org", consentedAt: new Date() } },
      },
    });
    await record(tx, { type: "question.submitted", questionId: question.id, actorId: null });
  });
}

function closed(transport: Transport): Promise<void> {
  transport.close();
  return Promise.resolve();
}

async function drain(transport: Transport): Promise<void> {
  while (await deliverNext(transport));
}

async function statesOf(): Promise<string[]> {
  const rows = await db.delivery.findMany({ orderBy: { id: "asc" }, select: { state: true } });
  return rows.map(({ state }) => state);
}

async function letters(directory: string): Promise<string[]> {
  const files = (await readdir(directory)).sort();
  const sources = await Promise.all(files.map((file) => readFile(path.join(directory, file), "utf8")));
  return sources.map(plainPart);
}

/** The text part, decoded: enough of MIME for letters that nodemailer made. */
function plainPart(source: string): string {
  const subject = /^Message-ID:.*$/m.exec(source)?.[0] ?? "";
  const part = source.split(/\n--/).find((piece) => piece.includes("text/plain")) ?? "";
  const [head = "", ...body] = part.split("\n\n");
  const encoded = body.join("\n\n");
  const text = head.includes("base64")
    ? Buffer.from(encoded, "base64").toString("utf8")
    : Buffer.from(
        encoded
          .replaceAll(/=\r?\n/g, "")
          .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
        "latin1",
      ).toString("utf8");
  return `${subject}\n${text}`;
}

type Received = { to: string; source: string };

/** Answers each letter with the next code of the list; 0 and an empty list accept. */
async function startServer({ refusals = [] as number[] } = {}) {
  const received: Received[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const to = session.envelope.rcptTo[0]?.address ?? "";
        const code = refusals.shift() ?? 0;
        if (code !== 0) {
          done(Object.assign(new Error(`mailbox of ${to} refused`), { responseCode: code }));
          return;
        }
        received.push({ to, source: Buffer.concat(chunks).toString("utf8") });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const transport = smtpTransport(`smtp://127.0.0.1:${String(port)}`);
  opened.push(
    () => closed(transport),
    () => new Promise<void>((resolve) => server.close(() => resolve())),
  );
  return { received, transport };
}
