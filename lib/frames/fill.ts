import { escapeHtml } from "@/lib/html";
import type { Frame, Slot } from "./cut";
import { slots } from "./schema";

export type FrameValues = {
  name: string;
  email: string;
  roles: readonly string[];
  /** What the address asks for, with its question mark; empty without. */
  search: string;
  nonce: string;
  /** As HTML, and as the text from which the browser's part makes the same (components/desk/served-view.ts). */
  list: { html: string; text: string };
};

/** The page of a person. Values are put between the pieces and never looked at again: none can name another slot. */
export function fillFrame(frame: Frame, values: FrameValues): Buffer {
  return Buffer.concat(
    frame.map((piece) => (Buffer.isBuffer(piece) ? piece : Buffer.from(filled(piece, values)))),
  );
}

/** A header that holds a slot. */
export function fillHeader(header: string, { nonce }: Pick<FrameValues, "nonce">): string {
  return header.replaceAll(slots.nonce, () => nonce);
}

function filled({ name, place }: Slot, values: FrameValues): string {
  const { list, nonce, roles, ...texts } = values;
  if (name === "nonce") return nonce;
  if (name === "list") return place === "html" ? list.html : withLength(list.text);
  const role = /^role(\d+)$/.exec(name)?.[1];
  const text = role === undefined ? texts[name as keyof typeof texts] : (roles[Number(role)] ?? "");
  return place === "html" ? escapeHtml(text) : inScript(inModel(text));
}

/** A text as React's data have it outside of its objects: without quotation marks, its bytes counted. */
function withLength(text: string): string {
  return inScript(`T${Buffer.byteLength(text).toString(16)},${text}`);
}

/** Inside of an object. React doubles a dollar at the beginning, which would begin a reference. */
function inModel(text: string): string {
  return JSON.stringify(text.startsWith("$") ? `$${text}` : text).slice(1, -1);
}

/** All of the data is one string of a script, in which no sign may end the script. */
function inScript(data: string): string {
  return JSON.stringify(data)
    .slice(1, -1)
    .replaceAll(/[&<>\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
