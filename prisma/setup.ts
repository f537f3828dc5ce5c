import { db } from "@/lib/db";
import { createFirstAdmin, firstAdminSchema } from "./seed/first-admin";
import { seedReference } from "./seed/reference";

/**
 * `npm run setup -- ADDRESS ["NAME"]` on a migrated database: reference data and the first admin. Running it again
 * adds what is missing and changes nothing else.
 */
const [email, name] = process.argv.slice(2);
const wanted = firstAdminSchema.safeParse({ email, ...(name === undefined ? {} : { name }) });

try {
  if (wanted.success) {
    const password = await db.$transaction(
      async (tx) => {
        await seedReference(tx);
        return createFirstAdmin(tx, wanted.data);
      },
      { timeout: 60_000 },
    );
    console.log(report(wanted.data.email, password));
  } else {
    console.error('Usage: npm run setup -- admin@example.gov.vn "Họ và tên"');
    process.exitCode = 1;
  }
} finally {
  await db.$disconnect();
}

function report(address: string, password: string | null): string {
  if (password === null) return "Reference data is complete. There is an admin already, nobody was added.";
  return `Reference data is complete.\nFirst admin: ${address}\nPassword, shown only now, to be changed at the first sign-in: ${password}`;
}
