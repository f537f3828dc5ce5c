import { randomUUID } from "node:crypto";
import type { AbstractIntlMessages } from "use-intl/core";
import { escapeHtml } from "@/lib/html";
import { addressIn } from "@/lib/i18n/address";
import { locales, type Locale } from "@/lib/i18n/locales";
import { messagesOf } from "@/lib/i18n/messages";
import { scriptsIn, type Rendered } from "@/lib/pages/finish";
import { listAddress, parseListSearch, type ListSearch } from "@/lib/publishing/address";
import { findListView, listNames, type ListNames, type ListView } from "@/lib/publishing/list-view";
import { forgetSynonyms } from "@/lib/search/synonym-index";
import { pathOf } from "./request-shape";

/** What stands around the results of every search of a language, with a word in the place of what is searched. */
type Frame = ListNames & {
  before: Piece[];
  after: Piece[];
  /** Hashes of its scripts. What was found brings none of its own, and none would run. */
  scripts: string[];
  contentType: string;
  validUntil: number | null;
};
/** Text as it stands, or where the words searched for or the address of the search belong. */
type Piece = string | { slot: "words" | "address" };
type Kept = { generation: number; madeAt: number; frame: Promise<Frame | null> };

export type SearchMarkup = (view: ListView, messages: AbstractIntlMessages) => string;
type Parts = {
  /** The page of an address by Next, asleep; null when there is none for everybody. */
  render: (url: string) => Promise<Rendered | null>;
  markup: SearchMarkup;
  /** Changes with everything that pages show. */
  generation: () => number;
};

/** As long as a kept page is fresh, in milliseconds: contacts and figures in the footer grow old with the time, too. */
const freshMs = 60_000;
/** Nobody searches for it, and it means the same in HTML and in an address. */
const placeholder = `cho${randomUUID().replaceAll("-", "")}`;
const places = new RegExp(String.raw`(\?q=${placeholder}|${placeholder})`);
const main = /<main [^>]*>|<\/main>/g;
const scripts = /<script[\s\S]*?<\/script>/g;

/**
 * Renders searches of published questions: Next makes their frame once, and each search only what it found, by the same
 * component (docs/decisions/030). Null for every other address, and for a search that Next has to refuse.
 */
export function createSearchPages({ render, markup, generation }: Parts) {
  const frames = new Map<Locale, Kept>();

  function frameOf(locale: Locale): Promise<Frame | null> {
    const now = { generation: generation(), madeAt: Date.now() };
    const kept = frames.get(locale);
    if (kept?.generation === now.generation && now.madeAt - kept.madeAt < freshMs) return kept.frame;
    if (kept?.generation !== now.generation) forgetSynonyms();
    const frame = makeFrame(locale);
    frames.set(locale, { ...now, frame });
    // The next search tries again.
    frame.catch(() => frames.delete(locale));
    return frame;
  }

  async function makeFrame(locale: Locale): Promise<Frame | null> {
    const address = `${addressIn(locale, "/questions")}?q=${placeholder}`;
    const [page, names] = await Promise.all([render(address), listNames(locale)]);
    if (page?.status !== 200) return null;
    const html = page.body.toString("utf8");
    const [opens, closes, ...more] = [...html.matchAll(main)];
    if (opens === undefined || closes === undefined || more.length > 0) return null;
    // Text is escaped for HTML: in a script it could end a string, and the policy would allow what comes of it.
    if ([...html.matchAll(scripts)].some(([one]) => one.includes(placeholder))) return null;
    const { contentType, validUntil = null } = page;
    return {
      ...{ ...names, contentType, validUntil, scripts: scriptsIn(html) },
      before: cut(html.slice(0, opens.index + opens[0].length)),
      after: cut(html.slice(closes.index)),
    };
  }

  return async function renderSearch(url: string): Promise<Rendered | null> {
    const asked = searchOf(url);
    if (asked === null) return null;
    const { locale, search } = asked;
    const frame = await frameOf(locale);
    if (frame === null || hasPassed(frame)) return null;
    const [view, texts] = await Promise.all([findListView(locale, search, frame), messagesOf(locale)]);
    if (view === null) return null;
    const { before, after, contentType, validUntil, scripts } = frame;
    const list = markup(view, texts as AbstractIntlMessages);
    const html = filled(before, search) + list + filled(after, search);
    return { status: 200, contentType, body: Buffer.from(html), validUntil, scripts };
  };
}

/** What is searched among published questions, by an address of the portal; null when it is not that. */
function searchOf(url: string): { locale: Locale; search: ListSearch } | null {
  const path = pathOf(url);
  const locale = locales.find((one) => addressIn(one, "/questions") === path);
  if (locale === undefined) return null;
  const search = parseListSearch(Object.fromEntries(new URLSearchParams(url.slice(path.length))));
  return search.q === "" ? null : { locale, search };
}

function hasPassed({ validUntil }: Frame): boolean {
  return validUntil !== null && Date.now() >= validUntil;
}

/** Every other piece is a place. */
function cut(html: string): Piece[] {
  return html
    .split(places)
    .map((piece, at) => (at % 2 === 0 ? piece : { slot: piece === placeholder ? "words" : "address" }));
}

function filled(pieces: readonly Piece[], search: ListSearch): string {
  const values = { words: escapeHtml(search.q), address: escapeHtml(listAddress("", search)) };
  return pieces.map((piece) => (typeof piece === "string" ? piece : values[piece.slot])).join("");
}
