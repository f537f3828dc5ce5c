import { addresses } from "./guard/addresses";
import { exceptionsIn } from "./guard/exceptions";
import { names, ownName } from "./guard/names";
import * as numbers from "./guard/numbers";
import { blank, fold, read, type Span } from "./guard/reading";
import { hiddenText, type HitKind } from "./status";

/** Something in a text that tells who somebody is. `position` counts UTF-16 units of the text as it was typed. */
export type Hit = {
  kind: HitKind;
  text: string;
  position: number;
  /** The asker's own contact or full name: it can be masked, never kept. */
  own: boolean;
};

/** Who asked. `named` askers wished their name to appear. */
export type Asker = { name: string; email: string | null; phone: string | null; named: boolean };

type Finder = [HitKind, (plain: string) => Span[]];

/** The surest first: what one of them has found is not looked at again. */
const finders: readonly Finder[] = [
  ["email", numbers.emails],
  ["licence_plate", numbers.licencePlates],
  ["identity_number", numbers.certainIdentityNumbers],
  ["bank_account", numbers.bankAccounts],
  ["phone", numbers.phones],
  ["identity_number", numbers.identityNumbers],
  ["old_identity_number", numbers.oldIdentityNumbers],
  ["address", addresses],
  ["name", names],
];

/**
 * Personal data in a text about to be published, in the order of the text. Legal document numbers, procedure and
 * question codes, amounts of money and the authority's `published` contacts are no hits. With an asker, their own
 * name is found wherever it stands, unless they wished it to appear.
 */
export function findPersonalData(text: string, published: readonly string[], asker?: Asker): Hit[] {
  const { plain, from, to } = read(text);
  const isPublished = publishedIn(published);
  const own = asker === undefined || asker.named ? [] : ownName(plain, asker.name);
  let rest = blank(plain, exceptionsIn(plain));
  const found: (Span & { kind: HitKind })[] = own.map((span) => ({ ...span, kind: "name" }));
  rest = blank(rest, own);
  for (const [kind, find] of finders) {
    for (const span of find(rest)) {
      // Two patterns of one finder may see the same place; a blank inside means that it is taken.
      if (rest.slice(span.from, span.to).includes("\0")) continue;
      rest = blank(rest, [span]);
      found.push({ ...span, kind });
    }
  }
  return found
    .sort((one, other) => one.from - other.from)
    .map((span) => {
      const position = from[span.from] ?? 0;
      const hit = text.slice(position, to[span.to - 1]);
      return { kind: span.kind, text: hit, position, own: isOwn(span.kind, hit, asker) };
    })
    .filter(({ kind, text: hit }) => !isPublished(kind, hit) && !isWished(kind, hit, asker));
}

/** Identity numbers are nobody's business, and the asker's own contact is what the portal promised to keep. */
export function mayBeKept({ kind, own }: Pick<Hit, "kind" | "own">): boolean {
  return !own && kind !== "identity_number";
}

/** The text with these hits hidden. A bracket after it would make a Markdown link of the mask, so a space comes between. */
export function maskHits(text: string, hits: readonly Hit[]): string {
  return [...hits]
    .sort((one, other) => other.position - one.position)
    .reduce((left, { position, text: hit }) => {
      const after = left.slice(position + hit.length);
      return left.slice(0, position) + hiddenText + (/^[([:]/.test(after) ? " " : "") + after;
    }, text);
}

/** The authority's own numbers and mailboxes however they are spelt, and its addresses or parts of them. */
function publishedIn(contacts: readonly string[]): (kind: HitKind, hit: string) => boolean {
  const bares = new Set(contacts.map(bare));
  const places = contacts.map((contact) => ` ${words(contact)} `);
  return (kind, hit) =>
    kind === "address" ? places.some((place) => place.includes(` ${words(hit)} `)) : bares.has(bare(hit));
}

function isOwn(kind: HitKind, hit: string, asker: Asker | undefined): boolean {
  if (asker === undefined) return false;
  if (kind === "name") return asker.name.trim().includes(" ") && words(hit) === words(asker.name);
  return [asker.email, asker.phone].some((contact) => contact !== null && bare(contact) === bare(hit));
}

function isWished(kind: HitKind, hit: string, asker: Asker | undefined): boolean {
  return kind === "name" && asker?.named === true && words(hit) === words(asker.name);
}

/** The same number or address however it is spelt. */
function bare(contact: string): string {
  const { plain } = read(contact);
  if (/@|\bat\b/.test(plain))
    return plain
      .toLowerCase()
      .replaceAll(/[[(](?:at|a|@)[\])]/g, "@")
      .replaceAll(" ", "");
  const digits = plain.replaceAll(/[^\d]/g, "");
  return /^(?:00)?840?\d{9,10}$/.test(digits) ? digits.replace(/^(?:00)?840?/, "0") : digits || fold(plain);
}

function words(text: string): string {
  return fold(read(text).plain)
    .replaceAll(/[^\p{L}\d]+/gu, " ")
    .trim();
}
