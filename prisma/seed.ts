import { db } from "@/lib/db";
import { seedDemonstration } from "./seed/demonstration";
import { drawCovers } from "./seed/demonstration/articles";
import { seedReference } from "./seed/reference";

/** `tsx --conditions=react-server prisma/seed.ts`: reference data and the demonstration, into an empty desk only. */
const timeout = 60_000;

try {
  if ((await db.question.count()) > 0)
    throw new Error("The desk holds questions already: the demonstration is seeded only once.");
  const covers = await drawCovers();
  await db.$transaction(
    async (tx) => {
      await seedReference(tx);
      await seedDemonstration(tx, covers);
    },
    { timeout },
  );
  const [questions, published] = await Promise.all([db.question.count(), db.publicVersion.count()]);
  console.log(`Seeded ${questions} questions, ${published} of them published.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await db.$disconnect();
}
