import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");
const plain = tokensAfter(":root {");
const system = tokensAfter(':root:not([data-contrast="normal"]) {');
const chosen = tokensAfter(':root[data-contrast="more"] {');

const texts = [
  ["ink", "page"],
  ["ink", "surface"],
  ["ink", "raised"],
  ["ink", "sea-soft"],
  ["muted", "page"],
  ["muted", "surface"],
  ["muted", "raised"],
  ["link", "page"],
  ["link", "surface"],
  ["link", "sea-soft"],
  ["on-sea", "sea"],
  ["on-sea", "sea-strong"],
  ["on-deep", "deep"],
  ["on-deep", "deep-soft"],
  ["on-deep-muted", "deep"],
  ["on-gold", "gold"],
  ["success", "success-soft"],
  ["warning", "warning-soft"],
  ["danger", "danger-soft"],
  ["danger", "surface"],
  ["on-danger", "danger-fill"],
] as const;
const controls = [
  ["line-strong", "surface"],
  ["line-strong", "page"],
  ["focus", "page"],
  ["focus", "surface"],
] as const;

describe("the palette", () => {
  it.each(["light", "dark"] as const)("keeps text readable: 4.5 to 1, %s", (theme) => {
    for (const pair of texts)
      expect(ratio(plain, pair, theme), pair.join(" on ")).toBeGreaterThanOrEqual(4.5);
  });

  it.each(["light", "dark"] as const)("shows where controls and the focus are: 3 to 1, %s", (theme) => {
    for (const pair of controls)
      expect(ratio(plain, pair, theme), pair.join(" on ")).toBeGreaterThanOrEqual(3);
  });

  it.each(["light", "dark"] as const)("gives 7 to 1 to whoever asks for more contrast, %s", (theme) => {
    const strong = new Map([...plain, ...chosen]);
    const words = texts.filter(([, ground]) => ["page", "surface", "raised", "deep"].includes(ground));
    for (const pair of words.filter(([text]) => text !== "danger"))
      expect(ratio(strong, pair, theme), pair.join(" on ")).toBeGreaterThanOrEqual(7);
  });

  it("gives the same to the system's wish and to the menu's", () => {
    expect(Object.fromEntries(system)).toEqual(Object.fromEntries(chosen));
  });
});

function tokensAfter(selector: string): Map<string, string> {
  const block = css.slice(css.indexOf(selector) + selector.length).split("}", 1)[0] ?? "";
  return new Map(
    [...block.matchAll(/--([\w-]+): ([^;]+);/g)].map(([, name = "", value = ""]) => [name, value]),
  );
}

/** WCAG 2.2, 1.4.3: (lighter + 0.05) / (darker + 0.05). */
function ratio(
  tokens: Map<string, string>,
  [text, ground]: readonly [string, string],
  theme: "light" | "dark",
): number {
  const [one = 0, other = 0] = [text, ground].map((name) => luminance(colour(tokens.get(name), theme)));
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

function colour(value = "", theme: "light" | "dark"): string {
  const colours = value.match(/#[0-9a-f]{6}/g) ?? [];
  return (theme === "dark" ? colours.at(-1) : colours[0]) ?? "";
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
