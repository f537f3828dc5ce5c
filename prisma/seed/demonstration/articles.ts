import type { Transaction } from "@/lib/db";
export async function seedArticles(tx: Transaction, now: Date): Promise<void> {
  void tx;
  void now;
  await Promise.resolve();
}
