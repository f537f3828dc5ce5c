import { crc32, deflateRawSync } from "node:zlib";

export type ZipContent = string | Buffer;
type Options = {
  deflate?: boolean;
  /** What the directory and the entry say of its unpacked size, when it is not the truth. */
  claim?: (size: number) => number;
};

/** A zip, enough of one to pass for an Office file in tests. */
export function makeZip(entries: Record<string, ZipContent>, options: Options = {}): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(entries)) {
    const { file, listed } = entryOf(name, Buffer.from(content), { ...options, offset });
    local.push(file);
    central.push(listed);
    offset += file.length;
  }
  return Buffer.concat([...local, ...central, endOf(central, offset)]);
}

/** An entry, and its line in the directory. */
export function entryOf(
  name: string,
  content: Buffer,
  { offset, deflate = false, claim = (size) => size }: Options & { offset: number },
): { file: Buffer; listed: Buffer } {
  const nameBytes = Buffer.from(name);
  const packed = deflate ? deflateRawSync(content) : content;
  const shared = Buffer.alloc(26);
  shared.writeUInt16LE(20, 0);
  shared.writeUInt16LE(deflate ? 8 : 0, 4);
  shared.writeUInt32LE(crc32(content), 10);
  shared.writeUInt32LE(packed.length, 14);
  shared.writeUInt32LE(claim(content.length), 18);
  shared.writeUInt16LE(nameBytes.length, 22);
  const place = Buffer.alloc(14);
  place.writeUInt32LE(offset, 10);
  return {
    file: Buffer.concat([Buffer.from("PK\u0003\u0004"), shared, nameBytes, packed]),
    listed: Buffer.concat([Buffer.from("PK\u0001\u0002\u0014\u0000"), shared, place, nameBytes]),
  };
}

export function endOf(central: readonly Buffer[], offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006", 0, "latin1");
  end.writeUInt16LE(central.length, 8);
  end.writeUInt16LE(central.length, 10);
  end.writeUInt32LE(Buffer.concat(central).length, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}

const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
export const wordTypes = `<?xml version="1.0"?><Types><Override PartName="/word/document.xml" ContentType="${wordType}"/></Types>`;

/** A .docx; more entries may be added, such as the one that holds macros. */
export function makeDocx(more: Record<string, ZipContent> = {}, options: Options = {}): Buffer {
  const main = { "[Content_Types].xml": wordTypes, "word/document.xml": "<w:document/>" };
  return makeZip({ ...main, ...more }, options);
}
