import { Prisma } from "@/prisma/generated/client";

/*
 * How thousands of numbers travel between server and database: there as one text, back as bytes. Drivers look at every
 * element of an array by itself, which takes longer than the database does.
 */

/** An integer[] of PostgreSQL as text. */
export function arrayText(numbers: ArrayLike<number> & { join(separator: string): string }): string {
  return `{${numbers.join(",")}}`;
}

/** The same as a value in a query. */
export function integers(numbers: readonly number[]): Prisma.Sql {
  return Prisma.sql`${arrayText(numbers)}::text::integer[]`;
}

/** What string_agg(int4send(…), '') has put together; nothing for null. */
export function integersOf(bytes: Buffer | null): Int32Array {
  const numbers = new Int32Array((bytes?.length ?? 0) / Int32Array.BYTES_PER_ELEMENT);
  for (let place = 0; place < numbers.length; place += 1)
    numbers[place] = bytes?.readInt32BE(place * Int32Array.BYTES_PER_ELEMENT) ?? 0;
  return numbers;
}
