import { hasWords, toned, unaccented } from "./words";

type Named = { placeId: number; fullName: string; name: string };

const abbreviations: Record<string, string> = { p: "phường", x: "xã", tt: "thị trấn" };

/**
 * The one place a text names by its kind and name, of today or from before the reorganisation ("phường Hà Phong",
 * "P. Hà Tu"). Null without one, and when it names several: then a person decides.
 */
export function placeNamed<Place extends Named>(text: string, places: readonly Place[]): Place | null {
  const spelled = spelledOut(text);
  const [written, bare] = [toned(spelled), unaccented(spelled)];
  // Without diacritics in the text the bare name decides; with them "xã Hải Hòa" is not "xã Hải Hoa".
  const found = places.filter(({ name }) =>
    written === bare ? hasWords(bare, unaccented(name)) : hasWords(written, toned(name)),
  );
  const longest = found.filter(
    ({ name }) =>
      !found.some((other) => other.name.length > name.length && hasWords(toned(other.name), toned(name))),
  );
  const ids = new Set(longest.map(({ placeId }) => placeId));
  return ids.size === 1 ? (longest[0] ?? null) : null;
}

/** "P.Hà Tu" → "phường Hà Tu"; only before a capital letter, or every "x" would be a commune. */
function spelledOut(text: string): string {
  return text.replaceAll(
    /(?<![\p{L}\p{N}])(P|p|X|x|TT|tt)\.\s*(?=\p{Lu})/gu,
    (_, short: string) => `${abbreviations[short.toLowerCase()] ?? short} `,
  );
}
