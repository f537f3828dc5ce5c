import os from "node:os";
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

/** What string_agg(int4send(…), '') has put together; nothing for null. The bytes are not to be used any more. */
export function integersOf(bytes: Buffer | null): Int32Array {
  if (bytes === null) return new Int32Array();
  const { buffer, byteOffset, byteLength } = os.endianness() === "LE" ? bytes.swap32() : bytes;
  const size = Int32Array.BYTES_PER_ELEMENT;
  if (byteOffset % size === 0) return new Int32Array(buffer, byteOffset, byteLength / size);
  return new Int32Array(buffer.slice(byteOffset, byteOffset + byteLength));
}
