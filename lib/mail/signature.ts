import "server-only";
import { db } from "@/lib/db";

/** The authority's published contacts, which stand below every letter. */
export async function listSignature(): Promise<string[]> {
  const published = await db.contact.findMany({
    where: { purpose: "public", departmentId: null, active: true },
    orderBy: { position: "asc" },
    select: { value: true, label: true },
  });
  return published.map(({ label, value }) => `${label}: ${value}`);
}
