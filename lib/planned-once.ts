import "server-only";
import { createHash } from "node:crypto";
import { Prisma } from "@/prisma/generated/client";

const mark = "/* planned once */";

/**
 * Begins a statement that PostgreSQL shall plan once per connection instead of every time: for what runs all day, whose
 * text is one of a handful whatever the values are, and whose best plan does not depend on them. Planning what stores a
 * question takes longer than doing it. What is narrowed by filters is not for this: its plan is a matter of them.
 */
export const plannedOnce: Prisma.Sql = Prisma.raw(mark);

const names = new Map<string, string>();

/** The name under which a connection keeps a statement; empty for one that it shall not keep. */
export function statementName({ sql }: { sql: string }): string {
  if (!sql.startsWith(mark)) return "";
  const known = names.get(sql);
  if (known !== undefined) return known;
  const name = createHash("sha256").update(sql).digest("base64url");
  names.set(sql, name);
  return name;
}
