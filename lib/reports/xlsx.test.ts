import { inflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { toXlsx } from "./xlsx";

/** What lies in a ZIP archive, by its central directory (APPNOTE 4.3.12): enough for a file one has just made. */
function unzip(archive: Buffer): Map<string, string> {
  const files = new Map<string, string>();
  let at = archive.lastIndexOf("PK\u0005\u0006");
  const count = archive.readUInt16LE(at + 10);
  at = archive.readUInt32LE(at + 16);
  for (let index = 0; index < count; index += 1) {
    const [method, size] = [archive.readUInt16LE(at + 10), archive.readUInt32LE(at + 20)];
    const nameLength = archive.readUInt16LE(at + 28);
    const more = archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
    const local = archive.readUInt32LE(at + 42);
    const name = archive.toString("utf8", at + 46, at + 46 + nameLength);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const body = archive.subarray(start, start + size);
    files.set(name, (method === 8 ? inflateRawSync(body) : body).toString("utf8"));
    at += 46 + nameLength + more;
  }
  return files;
}

describe("a spreadsheet", () => {
  it("holds every sheet with its name, texts and numbers", async () => {
    const files = unzip(
      await toXlsx([
        {
          name: "Đơn vị",
          columns: ["Đơn vị", "Tiếp nhận"],
          rows: [
            ["Sở Nội vụ", 12],
            ["Sở Y tế", null],
          ],
        },
        { name: "Tháng [03/2026] và một cái tên dài hơn mức cho phép", columns: ["Tháng"], rows: [] },
      ]),
    );
    const book = files.get("xl/workbook.xml") ?? "";
    expect(book).toContain('name="Đơn vị"');
    expect(book).toContain('name="Tháng  03 2026  và một cái tên "');
    const all = [...files.values()].join("\n");
    expect(all).toContain("Sở Nội vụ");
    expect(all).toMatch(/<v>12<\/v>/);
  });

  it("makes no formula of a text that looks like one", async () => {
    const files = unzip(
      await toXlsx([{ name: "A", columns: ["=1+1"], rows: [["=HYPERLINK(1)"], ["@SUM(A1)"]] }]),
    );
    const sheets = [...files].filter(([name]) => name.startsWith("xl/worksheets/")).map(([, text]) => text);
    expect(sheets.join("")).not.toContain("<f>");
    expect([...files.values()].join("")).toContain("=HYPERLINK(1)");
  });
});
