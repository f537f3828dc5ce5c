/** What the fonts of the cards have: Latin with every Vietnamese letter, figures, marks of sentences, đồng and euro. */
const unknown =
  /[^\u0020-\u007e\u00a0-\u017f\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9\u2010-\u2026\u20ab\u20ac]/gu;

/**
 * A text as it can be drawn. For a sign it does not know the drawing library asks the internet for a font, which is
 * neither ours to do nor possible in most installations: such signs are left out.
 */
export function drawable(text: string): string {
  return text
    .normalize("NFC")
    .replaceAll(/\s+/g, " ")
    .replaceAll(unknown, "")
    .replaceAll(/ {2,}/g, " ")
    .trim();
}
