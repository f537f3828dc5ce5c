import { describe, expect, it } from "vitest";
import { chosenYear } from "./chosen-year";

describe("the year the figures are of", () => {
  it("is the one of the address, when there are figures of it", () => {
    expect(chosenYear("2025", [2026, 2025])).toBe(2025);
    expect(chosenYear(["2025"], [2026, 2025])).toBe(2025);
  });

  it.each([undefined, "", "1999", "abc"])("is the newest for %j", (value) => {
    expect(chosenYear(value, [2026, 2025])).toBe(2026);
  });
});
