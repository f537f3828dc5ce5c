import { describe, expect, it } from "vitest";
import { rowOf, tableOf } from "./table.mjs";

const printed = "P1 home page 20144 requests/s | bare node:http 21022 | ratio 0.96 | goal ≥ 0.70 | reached";

describe("the table of figures", () => {
  it("reads a figure with its reference", () => {
    expect(rowOf(printed)).toEqual([
      "P1",
      "home page",
      "20144 requests/s",
      "bare node:http 21022",
      "0.96",
      "≥ 0.70",
      "reached",
    ]);
  });

  it("reads a figure without one, and passes over other lines", () => {
    const plain = "P12 growth after warming up -1.20 % | goal ≤ 5 % | reached";
    expect(rowOf(plain)).toEqual(["P12", "growth after warming up", "-1.20 %", "", "", "≤ 5 %", "reached"]);
    const judged = "abuse sign-in 40.13 ms | known 40.20 | ratio 1.00 | goal p ≥ 0.003 | reached";
    const row = ["abuse", "sign-in", "40.13 ms", "known 40.20", "1.00", "p ≥ 0.003", "reached"];
    expect(rowOf(judged)).toEqual(row);
    expect(rowOf("submit-to-inbox n=200")).toBeNull();
  });

  it("keeps the rows of what was not measured again", () => {
    const first = tableOf(["pages", "desk"], new Map([["pages", [rowOf(printed)]]]), "", "2026-01-01");
    const second = tableOf(["pages", "desk"], new Map([["desk", [rowOf(printed)]]]), first, "2026-02-02");
    expect(second).toContain("## pages\n\n2026-01-01");
    expect(second).toContain("## desk\n\n2026-02-02");
    expect(second.match(/20144/g)).toHaveLength(2);
  });
});
