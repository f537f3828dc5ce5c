import { describe, expect, it } from "vitest";
import { pageNumber } from "./page-number";

describe("the page number in an address", () => {
  it("is what the address says", () => {
    expect(pageNumber("3")).toBe(3);
    expect(pageNumber(["2", "7"])).toBe(2);
  });

  it.each([undefined, "", "0", "-1", "1.5", "abc", "99999999"])("is the first page for %j", (value) => {
    expect(pageNumber(value)).toBe(1);
  });
});
