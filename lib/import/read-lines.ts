import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { importLineSchema, type ImportLine } from "./schema";

export type BadLine = { number: number; reason: string };
export type Read = { number: number; line: ImportLine } | BadLine;

/** The lines of a file one by one, each checked; empty lines are passed over. Never holds the whole file. */
export async function* readLines(file: string): AsyncGenerator<Read> {
  const input = createReadStream(file, { encoding: "utf8" });
  let number = 0;
  try {
    for await (const line of createInterface({ input, crlfDelay: Infinity })) {
      number += 1;
      const text = number === 1 ? line.replace(/^\uFEFF/, "") : line;
      if (text.trim() !== "") yield readLine(text, number);
    }
  } finally {
    input.destroy();
  }
}

/** One line of the file: the question it holds, or why it holds none. */
export function readLine(text: string, number: number): Read {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { number, reason: "is not JSON" };
  }
  const parsed = importLineSchema.safeParse(value);
  if (parsed.success) return { number, line: parsed.data };
  return { number, reason: parsed.error.issues.map(({ message }) => message).join("; ") };
}
