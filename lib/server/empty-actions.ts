/**
 * React writes `action=""` for a form that a function handles; HTML wants an address or no attribute at all, and both
 * mean the page itself (HTML Living Standard, 4.10.18.6). Nothing else can spell it so: React writes a quotation mark
 * in a text as &quot; and in its data as \". In bytes, because most pages are never looked at as a text.
 */
export function withoutEmptyActions(html: Buffer): Buffer {
  const kept: Buffer[] = [];
  let from = 0;
  for (let at = html.indexOf(empty); at !== -1; at = html.indexOf(empty, from)) {
    kept.push(html.subarray(from, at));
    from = at + empty.length;
  }
  return from === 0 ? html : Buffer.concat([...kept, html.subarray(from)]);
}

const empty = Buffer.from(' action=""');
