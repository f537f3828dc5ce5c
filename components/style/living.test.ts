import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const read = (folder: string): string[] =>
  readdirSync(new URL(folder, import.meta.url))
    .filter((name) => name.endsWith(".tsx") && !name.includes(".test."))
    .map((name) => name.slice(0, -".tsx".length));

/** Panel holds the h1 of a page and the summary takes the focus when it is shown: neither can stand on a page of many. */
const shownElsewhere = ["panel", "error-summary"];

describe("the page of the visual language", () => {
  it("shows every part of the kit", () => {
    const pages = read("./").map((name) => readFileSync(new URL(`./${name}.tsx`, import.meta.url), "utf8"));
    const kit = read("../ui/").filter((name) => !shownElsewhere.includes(name));
    const imported = (name: string) =>
      pages.some((text) => text.includes(`"@/components/ui/${name}"`)) ||
      // shown by the part that holds it
      (name === "character-count" && pages.some((text) => text.includes("counter={{")));
    expect(kit.filter((name) => !imported(name))).toEqual([]);
  });
});
