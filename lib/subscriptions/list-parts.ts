import type { Locale } from "@/lib/i18n/locales";
import { named } from "@/lib/i18n/named";

/** A part of a list's name; the words are those of messages mail.subscriber.list. */
export type ListPart = { key: "all" | "q" | "topic" | "department"; value: string };

type Names = { name: string; nameEn: string | null };

/** What a subscription is about, part by part, in the reader's language. */
export function listParts(
  { q, topic, department }: { q: string; topic: Names | null; department: Names | null },
  locale: Locale,
): ListPart[] {
  const parts: ListPart[] = [
    ...(q === "" ? [] : [{ key: "q" as const, value: q }]),
    ...(topic === null ? [] : [{ key: "topic" as const, value: named(topic.name, topic.nameEn, locale) }]),
    ...(department === null
      ? []
      : [{ key: "department" as const, value: named(department.name, department.nameEn, locale) }]),
  ];
  return parts.length === 0 ? [{ key: "all", value: "" }] : parts;
}

/** In one line: `say` knows messages mail.subscriber.list. */
export function sayList(
  parts: readonly ListPart[],
  say: (key: ListPart["key"], value: string) => string,
): string {
  return parts.map(({ key, value }) => say(key, value)).join(" · ");
}
