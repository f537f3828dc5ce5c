/**
 * JavaScript's actions number the forms among their arguments: React sends the field `title` as `_1_title`. The
 * prefix is empty for a form sent without JavaScript.
 */
export function splitFieldName(name: string): { prefix: string; field: string } {
  const prefix = /^_[0-9a-f]+_/.exec(name)?.[0] ?? "";
  return { prefix, field: name.slice(prefix.length) };
}
