import "server-only";
import { mkdir, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { createTransport } from "nodemailer";
import { env } from "@/lib/env";
import type { Message } from "./compose";

export type Transport = { send: (message: Message) => Promise<void>; close: () => void };

/** SMTP when SMTP_URL is set; otherwise each letter becomes a file that any mail program opens. */
export function openTransport(): Transport {
  const { SMTP_URL, MAIL_DIR } = env();
  return SMTP_URL === undefined ? fileTransport(MAIL_DIR) : smtpTransport(SMTP_URL);
}

/** Pooled connections; timeouts are far below the lease of a delivery, so no letter is sent by two at once. */
export function smtpTransport(url: string): Transport {
  const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };
  const pool = createTransport({ url, pool: true, maxConnections: 4, ...timeouts });
  return {
    send: async (message) => {
      await pool.sendMail({ ...message, headers: { ...automaticHeaders, ...message.headers } });
    },
    close: () => {
      pool.close();
    },
  };
}

/** Writes `<directory>/<message id>.eml`, whole or not at all; a repeat overwrites the same file. */
export function fileTransport(directory: string): Transport {
  const stream = createTransport({ streamTransport: true, buffer: true, newline: "unix" });
  return {
    send: async (message) => {
      const { message: source } = await stream.sendMail({
        ...message,
        headers: { ...automaticHeaders, ...message.headers },
      });
      await mkdir(directory, { recursive: true });
      const file = path.join(
        directory,
        `${message.messageId.replaceAll(/[<>]/g, "").replaceAll(/[^\w.@-]/g, "_")}.eml`,
      );
      await writeFile(`${file}.part`, source, { mode: 0o600 });
      await rename(`${file}.part`, file);
    },
    close: () => undefined,
  };
}

/** Holiday notes and mailing lists must not answer (RFC 3834). */
const automaticHeaders = { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All" };
