import { existsSync } from "node:fs";
import type { Transaction } from "@/lib/db";
import { createFirstAdmin, firstAdminSchema, type FirstAdmin } from "./seed/first-admin";
import { seedReference } from "./seed/reference";

/**
 * `npm run setup -- ADDRESS ["NAME"]` on a migrated database: reference data and the first admin. Running it again
 * adds what is missing and changes nothing else.
 */
const [email, name] = process.argv.slice(2);
const wanted = firstAdminSchema.safeParse({ email, ...(name === undefined ? {} : { name }) });

if (wanted.success) {
  console.log(await setUp(wanted.data));
} else {
  console.error('Cách dùng · Usage: npm run setup -- quantri@example.gov.vn "Họ và tên"');
  process.exitCode = 1;
}

async function setUp(admin: FirstAdmin): Promise<string> {
  if (existsSync(".env")) process.loadEnvFile(".env");
  // Connects to the address that is set by now.
  const { db } = await import("@/lib/db");
  try {
    const work = async (tx: Transaction) => {
      await seedReference(tx);
      return createFirstAdmin(tx, admin);
    };
    return report(admin.email, await db.$transaction(work, { timeout: 60_000 }));
  } finally {
    await db.$disconnect();
  }
}

function report(address: string, password: string | null): string {
  const done = "Dữ liệu nền đã đầy đủ · The reference data is complete.";
  if (password === null)
    return `${done}\nĐã có quản trị, không thêm ai · There is an admin already, nobody was added.`;
  return [
    done,
    `Quản trị · Admin: ${address}`,
    `Mật khẩu, chỉ hiện lần này · Password, shown only now: ${password}`,
  ].join("\n");
}
