import { slots } from "./schema";

type Place = "html" | "data";
export type Slot = { name: string; place: Place };
/** A page in pieces: bytes that are the same for many people, and between them what is somebody's own. */
export type Frame = readonly (Buffer | Slot)[];

/** Next's scripts: the only ones with data in them. */
const scripts = /(<script[^>]*>self\.__next_f\.push\([\s\S]*?<\/script>)/;
/** With nothing beside the list: what else a page shows there would be lost. */
const inHtml = new RegExp(`(${[`<div><i>${slots.list}</i></div>`, ...named()].join("|")})`);
/** React says how long a text is before it comes. */
const inData = new RegExp(`(${[`T[0-9a-f]+,${slots.list}`, ...named()].join("|")})`);

/**
 * A page that Next rendered with slots in the place of what is somebody's own, cut at them; null when one is missing, or
 * not where it should be: then Next has changed, and this is no frame.
 */
export function cutFrame(html: string, roles: number): Frame | null {
  const pieces = html
    .split(scripts)
    .flatMap((part, index) => piecesOf(part, index % 2 === 0 ? "html" : "data"));
  const found = pieces.flatMap((piece) =>
    typeof piece === "string" ? [] : [`${piece.name} ${piece.place}`],
  );
  const names = [
    "list",
    "name",
    "email",
    "search",
    ...Array.from({ length: roles }, (_, at) => `role${String(at)}`),
  ];
  const wanted = names.flatMap((name) => [`${name} html`, `${name} data`]);
  const isOnce = (name: string) => found.filter((one) => one === name).length === 1;
  if (!wanted.every((one) => found.includes(one)) || !isOnce("list html") || !isOnce("list data"))
    return null;
  const rest = pieces.filter((piece) => typeof piece === "string").join("");
  if (rest.includes("hoidapslot")) return null;
  return pieces.map((piece) => (typeof piece === "string" ? Buffer.from(piece) : piece));
}

function piecesOf(part: string, place: Place): (string | Slot)[] {
  return part
    .split(place === "html" ? inHtml : inData)
    .map((piece, index) => (index % 2 === 0 ? piece : { name: nameOf(piece), place }));
}

function named(): string[] {
  const { name, email, nonce, search } = slots;
  return [
    name,
    email,
    nonce,
    search.replace("?", String.raw`\?`),
    slots.role(0).replace("0.", String.raw`\d+\.`),
  ];
}

function nameOf(slot: string): string {
  return /hoidapslot([a-z]+\d*)/.exec(slot)?.[1] ?? "";
}
