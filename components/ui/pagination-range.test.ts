import { describe, expect, it } from "vitest";
import { pageSteps } from "./pagination-range";

describe("the pages a list offers", () => {
  it("offers every page while they are few", () => {
    expect(pageSteps(1, 1)).toEqual([1]);
    expect(pageSteps(2, 4)).toEqual([1, 2, 3, 4]);
  });

  it("leaves out the middle on both sides", () => {
    expect(pageSteps(10, 20)).toEqual([1, "gap", 9, 10, 11, "gap", 20]);
  });

  it("names a single missing page instead of a gap", () => {
    expect(pageSteps(4, 20)).toEqual([1, 2, 3, 4, 5, "gap", 20]);
    expect(pageSteps(17, 20)).toEqual([1, "gap", 16, 17, 18, 19, 20]);
  });

  it("never offers a page that does not exist", () => {
    expect(pageSteps(1, 20)).toEqual([1, 2, "gap", 20]);
    expect(pageSteps(20, 20)).toEqual([1, "gap", 19, 20]);
    expect(pageSteps(1, 0)).toEqual([]);
  });
});
