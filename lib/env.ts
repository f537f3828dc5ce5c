import "server-only";
import { z } from "zod";
import { parseLimits } from "./limits";

const secret = z.string().min(32);
const postgresUrl = z.url({ protocol: /^postgres(ql)?$/ });
const webUrl = z.url({ protocol: /^https?$/ });

/** Every variable the server reads. `.env.example` explains each one; a test keeps the two lists equal. */
export const variables = z.object({
  DATABASE_URL: postgresUrl,
  MIGRATION_DATABASE_URL: postgresUrl.optional(),
  APP_URL: webUrl.default("http://localhost:3000"),
  HOST: z.string().default("0.0.0.0"),
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  APP_SECRET: secret,
  NEXTAUTH_SECRET: secret,
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: z
    .base64()
    .refine((key) => [16, 24, 32].includes(Buffer.from(key, "base64").length)),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().includes("@").optional(),
  MAIL_DIR: z.string().default(".data/mail"),
  STORAGE_URL: z
    .string()
    .regex(/^(file:.+|s3:\/\/.+)/)
    .default("file:.data/files"),
  CLAMAV_URL: z.url({ protocol: /^tcp$/ }).optional(),
  TRUSTED_HOPS: z.coerce.number().int().min(0).max(10).default(0),
  RATE_LIMITS: z
    .string()
    .default("")
    .transform((text, context) => {
      const changed = parseLimits(text);
      if (changed === null) context.addIssue("not understood");
      return changed ?? {};
    }),
  PROOF_COST: z.coerce.number().int().min(1).max(100_000).default(400),
  ROLES: z
    .string()
    .default("web,relay,mail,sweep")
    .transform((text) => text.split(",").map((role) => role.trim()))
    .pipe(z.array(z.enum(["web", "relay", "mail", "sweep"])).min(1)),
  LOG_LEVEL: z.enum(["trace", "debug", "info", "warn", "error", "fatal", "silent"]).default("info"),
  DEMO: z.stringbool().default(false),
});

export type Env = z.infer<typeof variables>;
type Name = keyof Env;

/** What a right value looks like, for the person who has to set it. [Vietnamese, English] */
const remedies: Record<Name, readonly [vi: string, en: string]> = {
  DATABASE_URL: [
    "địa chỉ PostgreSQL, ví dụ postgresql://user:password@host:5432/hoidap",
    "the address of PostgreSQL, such as postgresql://user:password@host:5432/hoidap",
  ],
  MIGRATION_DATABASE_URL: [
    "địa chỉ PostgreSQL của chủ sở hữu các bảng",
    "the address of PostgreSQL for the owner of the tables",
  ],
  APP_URL: [
    "địa chỉ công khai, ví dụ https://hoidap.example.gov.vn",
    "the public address, such as https://hoidap.example.gov.vn",
  ],
  HOST: ["địa chỉ mạng để lắng nghe, ví dụ 0.0.0.0", "the network address to listen on, such as 0.0.0.0"],
  PORT: ["một số từ 1 đến 65535", "a number from 1 to 65535"],
  APP_SECRET: [
    "ít nhất 32 ký tự: openssl rand -base64 32",
    "at least 32 characters: openssl rand -base64 32",
  ],
  NEXTAUTH_SECRET: [
    "ít nhất 32 ký tự: openssl rand -base64 32",
    "at least 32 characters: openssl rand -base64 32",
  ],
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: [
    "khóa AES dạng base64: openssl rand -base64 32",
    "an AES key in base64: openssl rand -base64 32",
  ],
  SMTP_URL: [
    "địa chỉ máy chủ thư, ví dụ smtps://user:password@mail.example:465",
    "the address of the mail server, such as smtps://user:password@mail.example:465",
  ],
  MAIL_FROM: [
    'địa chỉ người gửi, ví dụ "Cổng hỏi đáp <hoidap@example.gov.vn>"',
    'the sender, such as "Question desk <hoidap@example.gov.vn>"',
  ],
  MAIL_DIR: [
    "thư mục giữ thư khi không có SMTP_URL",
    "the folder that keeps mail while there is no SMTP_URL",
  ],
  STORAGE_URL: ["file:<thư mục> hoặc s3://<bucket>", "file:<folder> or s3://<bucket>"],
  CLAMAV_URL: [
    "địa chỉ clamd, ví dụ tcp://127.0.0.1:3310",
    "the address of clamd, such as tcp://127.0.0.1:3310",
  ],
  TRUSTED_HOPS: ["số máy chủ proxy đứng trước, từ 0 đến 10", "the number of proxies in front, from 0 to 10"],
  RATE_LIMITS: [
    "số lần/số giây của từng việc, ví dụ submit=120/3600,search=2400/600; xem docs/operations.md",
    "tries/seconds by action, such as submit=120/3600,search=2400/600; see docs/operations.md",
  ],
  PROOF_COST: [
    "một số từ 1 đến 100000; 400 là khoảng một giây trên điện thoại rẻ",
    "a number from 1 to 100000; 400 is about a second on a cheap phone",
  ],
  ROLES: [
    "các vai trò web, relay, mail, sweep, cách nhau bằng dấu phẩy",
    "any of web, relay, mail, sweep, separated by commas",
  ],
  LOG_LEVEL: [
    "trace, debug, info, warn, error, fatal hoặc silent",
    "trace, debug, info, warn, error, fatal or silent",
  ],
  DEMO: [
    "1 hoặc 0; chỉ npm start với PostgreSQL nhúng đặt biến này",
    "1 or 0; only npm start on the embedded PostgreSQL sets it",
  ],
};

/** Names every missing or wrong variable with its remedy, in both languages, and never shows a value. */
export class EnvironmentError extends Error {}

/** Validates an environment. An empty variable counts as unset. Throws EnvironmentError. */
export function readEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(
    Object.entries(source).filter(([, value]) => value !== undefined && value !== ""),
  );
  const result = variables.safeParse(given);
  if (result.success) return result.data;
  const names = new Set(result.error.issues.map((issue) => issue.path[0] as Name));
  throw new EnvironmentError([...names].map((name) => complaint(name, name in given)).join("\n"));
}

function complaint(name: Name, isGiven: boolean): string {
  const [vi, en] = remedies[name];
  return isGiven
    ? `${name} không hợp lệ. Hãy đặt: ${vi}.\n${name} is not valid. Set it to: ${en}.`
    : `Thiếu ${name}. Hãy đặt: ${vi}.\n${name} is missing. Set it to: ${en}.`;
}

let parsed: Env | undefined;

/**
 * The validated environment, read once. `next build` imports this file without one, so nothing happens before the
 * first call; server.ts calls it before anything else, and a wrong environment ends the process there.
 */
export function env(): Env {
  try {
    return (parsed ??= readEnv(process.env));
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error;
    process.stderr.write(`\n${error.message}\n\n`);
    process.exit(1);
  }
}
