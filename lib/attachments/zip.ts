import "server-only";
import { promisify } from "node:util";
import { inflateRaw } from "node:zlib";

/*
 * The danger here: a zip says everything twice (before each entry and in its directory), and programs differ in which of
 * the two they believe. So this reader believes neither: both must agree, entries lie one behind the other from the
 * first byte to the directory, nothing overlaps, nothing is hidden between, before or behind, and what unpacks is
 * counted while it unpacks, whatever size was promised.
 */
export class UnsoundZip extends Error {}

/** Shared by everything in a file, however deep. A long thesis has some hundred entries and unpacks to a tenth of this. */
export type Budget = { entries: number; bytes: number };
export const wholeBudget = (): Budget => ({ entries: 2_000, bytes: 150 * 1_048_576 });

export type ZipEntry = { name: string; unpack: () => Promise<Buffer> };

const inflate = promisify(inflateRaw);
/** The longest record a streaming writer leaves behind an entry. */
const longestDescriptor = 24;

/** The entries of a zip, in the order of its directory. Throws UnsoundZip; unpacking throws it, too. */
export function readZip(bytes: Buffer, budget: Budget): ZipEntry[] {
  const { count, size, start } = directoryOf(bytes);
  budget.entries -= count;
  if (budget.entries < 0) throw new UnsoundZip("too many entries");
  const entries: (ZipEntry & { from: number; to: number })[] = [];
  let at = start;
  for (let read = 0; read < count; read += 1) {
    const { entry, next } = entryAt(bytes, at, start, budget);
    entries.push(entry);
    at = next;
  }
  if (at !== start + size) throw new UnsoundZip("the directory has another length");
  checkOrder(entries, start);
  return entries.map(({ name, unpack }) => ({ name, unpack }));
}

/** The record at the very end, without a comment behind which something could stand. */
function directoryOf(bytes: Buffer): { count: number; size: number; start: number } {
  const end = bytes.length - 22;
  if (end < 0 || bytes.readUInt32LE(end) !== 0x06054b50) throw new UnsoundZip("no end");
  const count = bytes.readUInt16LE(end + 10);
  const [size, start] = [bytes.readUInt32LE(end + 12), bytes.readUInt32LE(end + 16)];
  const oneDisk = bytes.readUInt32LE(end + 4) === 0 && bytes.readUInt16LE(end + 8) === count;
  if (!oneDisk || start + size !== end) throw new UnsoundZip("the directory is not before the end");
  return { count, size, start };
}

function entryAt(bytes: Buffer, at: number, directory: number, budget: Budget) {
  if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) throw new UnsoundZip("no entry");
  const flags = bytes.readUInt16LE(at + 8);
  const method = bytes.readUInt16LE(at + 10);
  const [packed, size] = [bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 24)];
  const nameLength = bytes.readUInt16LE(at + 28);
  const from = bytes.readUInt32LE(at + 42);
  const nameBytes = bytes.subarray(at + 46, at + 46 + nameLength);
  const name = nameBytes.toString("utf8");
  if ((flags & 1) === 1 || (method !== 0 && method !== 8))
    throw new UnsoundZip("locked or packed another way");
  if (!isPlainName(name)) throw new UnsoundZip("a name that leads elsewhere");
  if (from + 30 > directory || bytes.readUInt32LE(from) !== 0x04034b50) throw new UnsoundZip("no content");
  const localNameLength = bytes.readUInt16LE(from + 26);
  const content = from + 30 + localNameLength + bytes.readUInt16LE(from + 28);
  const to = content + packed;
  const localName = bytes.subarray(from + 30, from + 30 + localNameLength);
  if (!localName.equals(nameBytes) || bytes.readUInt16LE(from + 8) !== method || to > directory)
    throw new UnsoundZip("two accounts of one entry");
  const unpack = () => unpackWithin({ bytes: bytes.subarray(content, to), method, size }, budget);
  const next = at + 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  return { entry: { name, unpack, from, to }, next };
}

function isPlainName(name: string): boolean {
  // eslint-disable-next-line no-control-regex -- exactly these must not pass
  return name !== "" && !/[\u0000-\u001f\\]|^\/|^[a-z]:|(^|\/)\.\.(\/|$)|\ufffd/i.test(name);
}

function checkOrder(entries: readonly { name: string; from: number; to: number }[], directory: number): void {
  const names = new Set(entries.map(({ name }) => name.toLowerCase()));
  if (names.size !== entries.length) throw new UnsoundZip("a name twice");
  let before = 0;
  for (const { from, to } of entries.toSorted((one, other) => one.from - other.from)) {
    if (from < before || from - before > (before === 0 ? 0 : longestDescriptor))
      throw new UnsoundZip("entries overlap or leave a gap");
    before = to;
  }
  if (directory - before > longestDescriptor) throw new UnsoundZip("a gap before the directory");
}

async function unpackWithin(
  { bytes, method, size }: { bytes: Buffer; method: number; size: number },
  budget: Budget,
): Promise<Buffer> {
  const most = Math.min(budget.bytes, size);
  const unpacked =
    method === 0
      ? bytes
      : // 0 means "no limit" to zlib
        await inflate(bytes, { maxOutputLength: most + 1 }).catch((cause: unknown) => {
          throw new UnsoundZip("unpacks to more than it may, or not at all", { cause });
        });
  if (unpacked.length !== size || unpacked.length > budget.bytes)
    throw new UnsoundZip("another size than promised");
  budget.bytes -= unpacked.length;
  return unpacked;
}
