import "server-only";
import type { Prisma } from "@/prisma/generated/client";
import { db } from "@/lib/db";
import { plainOf } from "@/lib/search/words";

type Document = { id: number; number: string };

/** Letters and digits of a number: `118/2025/NĐ-CP` -> `1182025ndcp`. */
export function bareNumber(number: string): string {
  return plainOf(number.normalize("NFC")).replaceAll(/[^a-z0-9]/g, "");
}

/**
 * The documents whose number is the typed one, or begins with it when none is. A list of some thousand rows, read whole
 * when somebody cites.
 */
export async function findDocuments(
  reader: Pick<Prisma.TransactionClient, "legalDocument">,
  typed: string,
): Promise<Document[]> {
  const bare = bareNumber(typed);
  if (bare === "") return [];
  const all = await reader.legalDocument.findMany({ select: { id: true, number: true } });
  const same = all.filter(({ number }) => bareNumber(number) === bare);
  return same.length > 0 ? same : all.filter(({ number }) => bareNumber(number).startsWith(bare));
}

/** What the field for the number offers, newest first. */
export function listDocuments(): Promise<{ number: string; title: string }[]> {
  return db.legalDocument.findMany({
    orderBy: { id: "desc" },
    take: 300,
    select: { number: true, title: true },
  });
}
