import { expect, it } from "vitest";
import { inLanguage, langOf, named } from "./named";

it("a text without an English one is Vietnamese, and says so on an English page", () => {
  expect([named("Đất đai", "Land", "en"), langOf("Land", "en")]).toEqual(["Land", undefined]);
  for (const missing of ["", null, undefined])
    expect([named("Đất đai", missing, "en"), langOf(missing, "en")]).toEqual(["Đất đai", "vi"]);
  expect([named("Đất đai", "Land", "vi"), langOf("Land", "vi"), langOf(null, "vi")]).toEqual([
    "Đất đai",
    undefined,
    undefined,
  ]);
  expect(inLanguage("Đất đai", "", "en")).toEqual({ text: "Đất đai", lang: "vi" });
  expect(inLanguage("Đất đai", "Land", "en")).toEqual({ text: "Land" });
  expect(inLanguage("Đất đai", "Land", "vi")).toEqual({ text: "Đất đai" });
});
