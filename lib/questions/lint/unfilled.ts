/** {{han}} of a template, and [dd/MM/yyyy] or [tên đơn vị]; a link's text is followed by its address. */
const place = /\{\{[^{}\n]*\}\}|\[(?!đã ẩn\])[^\]\n[]{2,60}\](?![(:[])/gu;

/** What a template left to be filled in, as it stands there, each once. */
export function unfilledPlaces(text: string): string[] {
  return [...new Set(text.match(place) ?? [])];
}
