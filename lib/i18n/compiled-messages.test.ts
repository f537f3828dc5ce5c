import { readFileSync } from "node:fs";
import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import compile from "icu-minify/compile";
import format, { type FormatValues } from "icu-minify/format";
import { createTranslator } from "use-intl/core";
import { describe, expect, it } from "vitest";
import { locales, type Locale } from "./locales";
import { namespaces } from "./namespaces";

type Texts = { [key: string]: string | Texts };
type Values = FormatValues<string>;

/** Pages get compiled texts (next.config.mjs), letters and tests the texts themselves. */
describe.each(locales)("what is compiled of the texts in %s", (locale) => {
  it.each(namespaces)("reads the same: %s", (namespace) => {
    const file = new URL(`./messages/${locale}/${namespace}.json`, import.meta.url);
    const texts = textsIn(JSON.parse(readFileSync(file, "utf8")) as Texts);
    const read = texts.flatMap((text) => samplesFor(text).map((values) => [text, values] as const));
    expect(read.map(([text, values]) => compiled(locale, text, values))).toEqual(
      read.map(([text, values]) => translated(locale, text, values)),
    );
  });
});

function textsIn(texts: Texts): string[] {
  return Object.values(texts).flatMap((text) => (typeof text === "string" ? [text] : textsIn(text)));
}

function compiled(locale: Locale, text: string, values: Values): string {
  const formatters = {
    getDateTimeFormat: (...rest: ConstructorParameters<typeof Intl.DateTimeFormat>) =>
      new Intl.DateTimeFormat(...rest),
    getNumberFormat: (...rest: ConstructorParameters<typeof Intl.NumberFormat>) =>
      new Intl.NumberFormat(...rest),
    getPluralRules: (...rest: ConstructorParameters<typeof Intl.PluralRules>) =>
      new Intl.PluralRules(...rest),
  };
  return [format(compile(text), locale, values, { formatters })].flat().join("");
}

function translated(locale: Locale, text: string, values: Values): string {
  return createTranslator({ locale, messages: { text } }).markup("text", values as never);
}

/** Numbers that every plural of both languages tells apart, and every choice of a select. */
function samplesFor(text: string): Values[] {
  return [0, 1, 2, 1234].map((number, index) => Object.fromEntries(valuesFor(parse(text), number, index)));
}

function valuesFor(
  elements: MessageFormatElement[],
  number: number,
  index: number,
): [string, Values[string]][] {
  return elements.flatMap((element) => {
    switch (element.type) {
      case TYPE.literal:
      case TYPE.pound:
        return [];
      case TYPE.tag:
        return [
          [element.value, (chunks: string[]) => `<${[chunks].flat().join("")}>`] as [string, Values[string]],
          ...valuesFor(element.children, number, index),
        ];
      case TYPE.plural:
      case TYPE.select: {
        const options = Object.entries(element.options);
        const value = element.type === TYPE.plural ? number : (options[index % options.length]?.[0] ?? "");
        return [
          [element.value, value] as [string, Values[string]],
          ...options.flatMap(([, option]) => valuesFor(option.value, number, index)),
        ];
      }
      default:
        return [[element.value, number] as [string, Values[string]]];
    }
  });
}
