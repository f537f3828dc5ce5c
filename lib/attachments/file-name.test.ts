import { describe, expect, it } from "vitest";
import { safeFileName } from "./file-name";

describe("safeFileName", () => {
  it.each([
    ["Đơn đề nghị.PDF", "pdf", "Đơn đề nghị.pdf"],
    ["../../etc/passwd", "pdf", "passwd.pdf"],
    ["C:\\Users\\Nam\\anh.png", "png", "anh.png"],
    ["anh.jpg.exe", "jpg", "anh.jpg.jpg"],
    ["a\r\nSet-Cookie: x.png", "png", "aSet-Cookie_ x.png"],
    ["...", "pdf", "tep.pdf"],
    ["", "docx", "tep.docx"],
  ])("%j becomes a name to save under", (given, extension, name) => {
    expect(safeFileName(given, extension)).toBe(name);
  });

  it("keeps names to 120 characters and to one form of each letter", () => {
    expect(safeFileName("á".repeat(300), "pdf")).toHaveLength(120);
    expect(safeFileName("hoà".normalize("NFD"), "pdf")).toBe("hoà.pdf".normalize("NFC"));
  });
});
