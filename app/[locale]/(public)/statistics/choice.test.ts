import { describe, expect, it } from "vitest";
import { chooseStatistics, queryOf } from "./choice";

const home = { id: 3, key: "snv", name: "Sở Nội vụ", nameEn: null };
const land = { id: 5, key: "dat-dai", name: "Đất đai", nameEn: "Land" };
const known = { years: [2026, 2025] as [number, ...number[]], departments: [home], topics: [land] };

describe("which figures an address asks for", () => {
  it("are those it names", () => {
    const asked = { nam: "2025", thang: ["3", "4"], "don-vi": "snv", "linh-vuc": "dat-dai" };
    const chosen = chooseStatistics(asked, known);
    expect(chosen).toEqual({ year: 2025, month: 3, department: home, topic: land });
    expect(queryOf(chosen)).toBe("nam=2025&thang=3&don-vi=snv&linh-vuc=dat-dai");
  });

  it.each([
    {},
    { nam: "1999", thang: "13", "don-vi": "khong-co", "linh-vuc": "<script>" },
    { nam: "", thang: "0", "don-vi": "", "linh-vuc": "" },
    { nam: "2026.5", thang: "1.5" },
  ])("are those of everybody this year for %j", (asked) => {
    const chosen = chooseStatistics(asked, known);
    expect(chosen).toEqual({ year: 2026, month: null, department: null, topic: null });
    expect(queryOf(chosen)).toBe("nam=2026");
  });
});
