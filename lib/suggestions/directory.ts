import "server-only";
import { db } from "@/lib/db";
import { addressIn } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/locales";
import { named } from "@/lib/i18n/named";
import { plainOf } from "@/lib/search/words";

/** What is found by its name besides questions: a few thousand rows, looked through in memory. */
export type DirectoryEntry = {
  kind: "topic" | "service" | "document";
  /** Without diacritics. */
  plain: string;
  text: Record<Locale, string>;
  href: Record<Locale, string>;
};

const freshMs = 60_000;
let kept: { entries: Promise<DirectoryEntry[]>; until: number } | null = null;

/** Topics, public services and legal documents, read once a minute. */
export function directory(): Promise<DirectoryEntry[]> {
  if (kept !== null && kept.until > Date.now()) return kept.entries;
  const entries = load();
  entries.catch(() => (kept = null));
  kept = { entries, until: Date.now() + freshMs };
  return entries;
}

/** For tests: the next call asks the database. */
export function forgetDirectory(): void {
  kept = null;
}

async function load(): Promise<DirectoryEntry[]> {
  const [topics, services, documents] = await Promise.all([
    db.topic.findMany({
      where: { publicVersions: { some: { unpublishedAt: null } } },
      orderBy: { position: "asc" },
      select: { slug: true, name: true, nameEn: true },
    }),
    db.service.findMany({
      where: { active: true },
      orderBy: { id: "asc" },
      select: { slug: true, code: true, title: true },
    }),
    db.legalDocument.findMany({ orderBy: { id: "desc" }, select: { number: true, title: true } }),
  ]);
  return [
    ...topics.map(({ slug, name, nameEn }) =>
      entry("topic", `${name} ${nameEn}`, (locale) => ({
        text: named(name, nameEn, locale),
        href: `${questions(locale)}?${new URLSearchParams({ "linh-vuc": slug }).toString()}`,
      })),
    ),
    ...services.map(({ slug, code, title }) =>
      entry("service", `${title} ${code}`, (locale) => ({
        text: title,
        href: addressIn(locale, "/services/[slug]", { slug }),
      })),
    ),
    // The questions that speak of a document are what the portal has to say about it.
    ...documents.map(({ number, title }) =>
      entry("document", `${number} ${title}`, (locale) => ({
        text: `${number}: ${title}`,
        href: `${questions(locale)}?${new URLSearchParams({ q: number }).toString()}`,
      })),
    ),
  ];
}

function entry(
  kind: DirectoryEntry["kind"],
  name: string,
  shown: (locale: Locale) => { text: string; href: string },
): DirectoryEntry {
  const [vi, en] = [shown("vi"), shown("en")];
  return {
    kind,
    plain: plainOf(name),
    text: { vi: vi.text, en: en.text },
    href: { vi: vi.href, en: en.href },
  };
}

function questions(locale: Locale): string {
  return addressIn(locale, "/questions");
}
