/**
 * React writes `action=""` for a form that a function handles; HTML wants an address or no attribute at all, and both
 * mean the page itself (HTML Living Standard, 4.10.18.6). Nothing else can spell it so: React writes a quotation mark
 * in a text as &quot; and in its data as \".
 */
export function withoutEmptyActions(html: string): string {
  return html.replaceAll(' action=""', "");
}
