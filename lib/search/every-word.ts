import "server-only";
import { Prisma } from "@/prisma/generated/client";
import { plainOf } from "./words";

/**
 * SQL that is true where a text has every word of what was typed, each anywhere in it, with or without diacritics; also
 * when nothing was typed. For the short lists of the desk: it reads every row.
 */
export function everyWordIn(text: Prisma.Sql, typed: string): Prisma.Sql {
  const words = plainOf(typed).split(/\s+/).filter(Boolean);
  return Prisma.sql`not exists (
    select from unnest(${words}::text[]) as word
    where position(word in lower(unaccent(${text}))) = 0)`;
}
