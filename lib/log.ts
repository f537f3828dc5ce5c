import pino from "pino";
import { plainError } from "./plain-error";
import { requestScope } from "./request-scope";

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

/** JSON lines, each with the id of the request it belongs to; tests read them from a stream of their own. */
export function createLog(target?: pino.DestinationStream): pino.Logger {
  const options: pino.LoggerOptions = {
    level: process.env["LOG_LEVEL"] ?? "info",
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: hidden.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]), censor: "•••" },
    serializers: { err: (error: unknown) => plainError(error) },
    mixin: () => ({ ...requestScope.getStore() }),
  };
  return target === undefined ? pino(options) : pino(options, target);
}

/** On stdout. */
export const log = createLog();
