import pino from "pino";

/** Whatever a caller hands over, these never reach the log: it holds no personal data and no secrets. */
const hidden = [
  "password",
  "email",
  "phone",
  "name",
  "token",
  "secret",
  "cookie",
  "authorization",
  "body",
  "title",
  "content",
];

/** JSON lines on stdout. Make one per module: `const log = child("mail")`. */
export const log = pino({
  level: process.env["LOG_LEVEL"] ?? "info",
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: { paths: hidden.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]), censor: "•••" },
});

/** The log of one part of the house. */
export function child(part: string): pino.Logger {
  return log.child({ part });
}
