import { db } from "@/lib/db";
import { reindex } from "@/lib/search/reindex";

/** `npm run reindex`, started by scripts/reindex.mjs. Progress on stderr, the result on stdout. */
try {
  const count = await reindex((done) => process.stderr.write(`\r${String(done)}`));
  process.stderr.write("\n");
  console.log(`${String(count)} questions indexed`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
} finally {
  await db.$disconnect();
}
