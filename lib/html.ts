const special = /["&'<>]/g;
const escapes: Record<string, string> = {
  '"': "&quot;",
  "&": "&amp;",
  "'": "&#x27;",
  "<": "&lt;",
  ">": "&gt;",
};

/**
 * A text in HTML as React writes it, sign by sign: what is left out here React's part in the browser would miss, and begin
 * the page anew. For documents that may not hold every sign there is escapeXml().
 */
export function escapeHtml(text: string): string {
  return text.replaceAll(special, (sign) => escapes[sign] ?? sign);
}
