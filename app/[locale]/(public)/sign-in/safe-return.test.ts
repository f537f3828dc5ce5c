import { describe, expect, it } from "vitest";
import { safeReturn } from "./safe-return";

describe("the way back after signing in", () => {
  it("is the page one wanted", () => {
    expect(safeReturn("/desk/questions/HD.2026.000123?a=1#b", "/desk")).toBe(
      "/desk/questions/HD.2026.000123?a=1#b",
    );
  });

  it.each([
    undefined,
    "",
    "desk",
    "https://evil.example/",
    "//evil.example",
    "/\\evil.example",
    "/\t/evil.example",
    "/..//evil.example",
    "/.//evil.example",
    "/a/%2e%2e//evil.example",
    ["/a", "/b"],
  ])("never leaves this site for %j", (value) => {
    expect(safeReturn(value, "/desk")).toBe("/desk");
  });
});
