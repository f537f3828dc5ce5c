import { existsSync } from "node:fs";
import type { Transaction } from "@/lib/db";
import { formatDateTime } from "@/lib/format";
import { createFirstAdmin, firstAdminSchema, type FirstAdmin } from "./seed/first-admin";
import { seedReference } from "./seed/reference";

/**
 * `npm run setup -- ADDRESS ["NAME"]` on a migrated database: reference data and the first admin, who sets a password
 * through the link it prints. Running it again adds what is missing, changes nothing else, and prints a fresh link as
 * long as there is no password.
 */
const [email, name] = process.argv.slice(2);
const wanted = firstAdminSchema.safeParse({ email, ...(name === undefined ? {} : { name }) });

if (wanted.success) {
  console.log(await setUp(wanted.data));
} else {
  console.error('Cách dùng · Usage: npm run setup -- quantri@example.gov.vn "Họ và tên"');
  process.exitCode = 1;
}

async function setUp(wanted: FirstAdmin): Promise<string> {
  if (existsSync(".env")) process.loadEnvFile(".env");
  // Connect to the address that is set by now.
  const { db } = await import("@/lib/db");
  const { invite } = await import("@/lib/people/invite");
  try {
    const work = async (tx: Transaction) => {
      await seedReference(tx);
      return createFirstAdmin(tx, wanted);
    };
    const admin = await db.$transaction(work, { timeout: 60_000 });
    const done = "Dữ liệu nền đã đầy đủ · The reference data is complete.";
    const next = admin.hasPassword ? known(admin.email) : invited(admin.email, await invite(admin.id));
    return `${done}\n${next}`;
  } finally {
    await db.$disconnect();
  }
}

function known(address: string): string {
  return `Quản trị ${address} đã có mật khẩu, không thêm ai · The admin ${address} has a password, nobody was added.`;
}

function invited(address: string, { token, expiresAt }: { token: string; expiresAt: Date }): string {
  const portal = process.env["APP_URL"] || "http://localhost:3000";
  const until = formatDateTime(expiresAt);
  return [
    `Quản trị · Admin: ${address}`,
    `Mở liên kết này để đặt mật khẩu, chỉ dùng một lần, đến ${until} (giờ Việt Nam):`,
    `Open this link to set the password, once, until ${until} (Vietnam time):`,
    new URL(`/kich-hoat/${token}`, portal).href,
  ].join("\n");
}
