import { describe, expect, it } from "vitest";
import { otherLanguageAddress } from "./other-language";

describe("the language switch", () => {
  it("keeps the page and its search", () => {
    expect(otherLanguageAddress("/hoi-dap", "q=đất&trang=2")).toBe("/en/hoi-dap?q=đất&trang=2");
    expect(otherLanguageAddress("/en/hoi-dap", "q=đất")).toBe("/hoi-dap?q=đất");
  });

  it("knows the two home pages", () => {
    expect(otherLanguageAddress("/", "")).toBe("/en");
    expect(otherLanguageAddress("/en", "")).toBe("/");
  });

  it("stays on this site, however many slashes follow", () => {
    expect(otherLanguageAddress("/en//evil.example", "")).toBe("/evil.example");
  });

  it("does not take a path that merely begins with the letters for a language", () => {
    expect(otherLanguageAddress("/english-class", "")).toBe("/en/english-class");
  });
});
