import "server-only";
import { promisify } from "node:util";
import { inflate } from "node:zlib";

const unpack = promisify(inflate);

/**
 * Names of what a reader program does without being asked, and of what holds another file. Looked for everywhere, also
 * inside of streams: a table may point into the middle of one. So only names too long to stand there by chance.
 */
const active =
  /\/(JavaScript|Launch|EmbeddedFiles?|RichMedia|ImportData|Rendition)(?![A-Za-z0-9])|\/GoToE\s*[/>]|\/XFA\s*[[\d]/;
/** Dictionaries can be packed into streams; those are looked into up to this, all together. */
const mostBytes = 100 * 1_048_576;

/**
 * Whether a PDF carries nothing that runs and no other file; `unsound` when it does not end where it should, is half
 * there, or packs its dictionaries in a way that cannot be looked into; `locked` when a password hides what it is.
 */
export async function judgePdf(bytes: Buffer): Promise<"plain" | "active" | "locked" | "unsound"> {
  const text = bytes.toString("latin1");
  if (!text.startsWith("%PDF-") || !text.slice(-1_100).includes("%%EOF")) return "unsound";
  const names = withoutEscapes(text);
  if (/\/Encrypt\s*[\d<]/.test(names)) return "locked";
  if (active.test(names)) return "active";
  const packed = await packedDictionaries(bytes, text);
  if (packed === null) return "unsound";
  return packed.some((dictionaries) => active.test(withoutEscapes(dictionaries))) ? "active" : "plain";
}

/** `/J#61vaScript` is the same name as `/JavaScript`. */
function withoutEscapes(text: string): string {
  return text.replace(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** The texts of all object streams. Null when one is packed in another way, or all unpack to more than they may. */
async function packedDictionaries(bytes: Buffer, text: string): Promise<string[] | null> {
  const texts: string[] = [];
  let left = mostBytes;
  let before = 0;
  for (;;) {
    const start = /stream\r?\n/g;
    start.lastIndex = before;
    const opening = start.exec(text);
    if (opening === null) return texts;
    const dictionary = withoutEscapes(text.slice(Math.max(before, opening.index - 2_000), opening.index));
    const from = opening.index + opening[0].length;
    const end = text.indexOf("endstream", from);
    before = end < 0 ? text.length : end + "endstream".length;
    if (!/\/ObjStm(?![A-Za-z0-9])/.test(dictionary)) continue;
    const content = await contentOf(bytes.subarray(from, before), dictionary, left);
    if (content === null) return null;
    left -= content.length;
    texts.push(content);
  }
}

async function contentOf(bytes: Buffer, dictionary: string, most: number): Promise<string | null> {
  const own = dictionary.slice(dictionary.lastIndexOf(" obj") + 1);
  const filters = own.match(/\/(\w+Decode|Crypt|Fl|AHx|A85|LZW|RL)(?![A-Za-z0-9])/g) ?? [];
  if (filters.length === 0) return bytes.toString("latin1");
  if (filters.length > 1 || filters[0] !== "/FlateDecode" || /\/Predictor\s*(?!1\b)/.test(own)) return null;
  // zlib stops by itself where the packed bytes end
  return unpack(bytes, { maxOutputLength: Math.max(1, most) }).then(
    (content) => content.toString("latin1"),
    () => null,
  );
}
