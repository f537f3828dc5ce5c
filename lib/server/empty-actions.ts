import type { ServerResponse } from "node:http";
import { bytesOf, callbackIn, type Method } from "./held-page";

/*
 * React writes `action=""` for a form that a function handles; HTML wants an address or no attribute at all, and both
 * mean the page itself (HTML Living Standard, 4.10.18.6). Nothing else can spell it so: React writes a quotation mark
 * in a text as &quot; and in its data as \".
 */
const emptyAction = ' action=""';

export function withoutEmptyActions(html: string): string {
  return html.replaceAll(emptyAction, "");
}

/** Leaves empty actions out of a page that is sent while it is being rendered. */
export function leaveOutEmptyActions(response: ServerResponse): void {
  const write = response.write.bind(response) as Method;
  const end = response.end.bind(response) as Method;
  // The last bytes of what came so far, when they may be the beginning of one. Latin-1 keeps every byte as it is.
  let kept = "";

  const pass = (chunk: Buffer): Buffer => {
    const bytes = withoutEmptyActions(kept + chunk.toString("latin1"));
    kept = bytes.slice(bytes.length - lengthOfBeginning(bytes));
    return Buffer.from(bytes.slice(0, bytes.length - kept.length), "latin1");
  };
  const filtered: Method = (chunk, ...rest) => {
    if (!isHtml(response)) return write(chunk, ...rest);
    return write(pass(bytesOf(chunk, rest[0])), ...rest.filter((value) => typeof value === "function"));
  };
  const ended: Method = (chunk, ...rest) => {
    if (!isHtml(response)) return end(chunk, ...rest);
    const last = Buffer.concat([pass(bytesOf(chunk, rest[0])), Buffer.from(kept, "latin1")]);
    kept = "";
    return end(last, callbackIn([chunk, ...rest]));
  };
  Object.assign(response, { write: filtered, end: ended });
}

/** How many of the last characters an empty action could begin with. */
function lengthOfBeginning(bytes: string): number {
  for (let length = emptyAction.length - 1; length > 0; length--) {
    if (bytes.endsWith(emptyAction.slice(0, length))) return length;
  }
  return 0;
}

function isHtml(response: ServerResponse): boolean {
  return String(response.getHeader("content-type") ?? "").startsWith("text/html");
}
