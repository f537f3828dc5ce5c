/** A text in XML, between tags or in quotation marks. XML knows no control characters, not even escaped. */
export function escapeXml(text: string): string {
  return cleanXml(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** Without what no XML document may hold: control characters, halves of a character, two that are none. */
export function cleanXml(text: string): string {
  return text.replaceAll(/[^\P{Cc}\t\n]|[\p{Cs}\ufffe\uffff]/gu, "");
}
