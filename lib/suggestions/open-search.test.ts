import { expect, it } from "vitest";
import { openSearchDescription, openSearchSuggestions } from "./open-search";

it("tells a browser how to search and where suggestions are, in the reader's language", () => {
  const xml = openSearchDescription("en", { name: "A & B", description: "x" });
  expect(xml).toContain("<ShortName>A &amp; B</ShortName>");
  expect(xml).toMatch(/type="text\/html" method="get" template="http[^"]*\/en\/hoi-dap\?q=\{searchTerms\}"/);
  expect(xml).toMatch(/suggestions\+json" method="get" template="http[^"]*locale=en&amp;q=\{searchTerms\}"/);
});

it("answers in the browser's format: what was typed, texts, descriptions, addresses", () => {
  const parsed: unknown = JSON.parse(
    openSearchSuggestions("đất", [{ kind: "question", text: "Đất đai", href: "/hoi-dap/a" }]),
  );
  expect(parsed).toEqual(["đất", ["Đất đai"], [""], [expect.stringMatching(/^http.*\/hoi-dap\/a$/)]]);
});
