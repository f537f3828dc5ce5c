import type { Transaction } from "@/lib/db";
export async function seedServices(tx: Transaction): Promise<void> {
  void tx;
  await Promise.resolve();
}
