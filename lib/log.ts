import pino from "pino";

/** Whatever a caller hands over, these never reach the log: it holds no personal data and no secrets. */
const hidden = [
  "password",
  "email",
  "phone",
  "token",
  "secret",
  "cookie",
  "authorization",
  "body",
  "title",
  "content",
  "fullName",
  "person.name",
  "citizen.name",
  "viewer.name",
];

/** JSON lines on stdout. A part of the house names itself: `log.child({ part: "mail" })`. */
export const log = pino({
  level: process.env["LOG_LEVEL"] ?? "info",
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: { paths: hidden.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]), censor: "•••" },
});
