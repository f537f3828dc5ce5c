import { readFileSync } from "node:fs";
import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { describe, expect, it } from "vitest";
import { namespaces } from "./namespaces";

type Texts = { [key: string]: string | Texts };

describe.each(namespaces)("the texts of %s", (namespace) => {
  const vietnamese = textsOf("vi", namespace);
  const english = textsOf("en", namespace);

  it("exist in both languages", () => {
    expect([...english.keys()].sort()).toEqual([...vietnamese.keys()].sort());
  });

  it("are never empty", () => {
    const empty = [...vietnamese, ...english].filter(([, text]) => text.trim() === "").map(([key]) => key);
    expect(empty).toEqual([]);
  });

  it("take the same values in both languages", () => {
    const differing = [...vietnamese].filter(
      ([key, text]) => valuesOf(text).join() !== valuesOf(english.get(key) ?? text).join(),
    );
    expect(differing).toEqual([]);
  });
});

function textsOf(locale: string, namespace: string): Map<string, string> {
  const file = new URL(`./messages/${locale}/${namespace}.json`, import.meta.url);
  return new Map(flat(JSON.parse(readFileSync(file, "utf8")) as Texts));
}

function flat(texts: Texts, prefix = ""): [key: string, text: string][] {
  return Object.entries(texts).flatMap(([key, text]) =>
    typeof text === "string" ? [[prefix + key, text] as [string, string]] : flat(text, `${prefix}${key}.`),
  );
}

/** Names of arguments and tags, sorted. A text that ICU cannot read throws here. */
function valuesOf(text: string): string[] {
  return [...new Set(parse(text).flatMap(namesIn))].sort();
}

function namesIn(element: MessageFormatElement): string[] {
  switch (element.type) {
    case TYPE.literal:
    case TYPE.pound:
      return [];
    case TYPE.tag:
      return [`<${element.value}>`, ...element.children.flatMap(namesIn)];
    case TYPE.plural:
    case TYPE.select:
      return [
        element.value,
        ...Object.values(element.options).flatMap(({ value }) => value.flatMap(namesIn)),
      ];
    default:
      return [element.value];
  }
}
