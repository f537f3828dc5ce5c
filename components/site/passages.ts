/** Some engines fall silent in the middle of a longer passage. */
const longest = 220;

/** What is read of an element: its headings, paragraphs and list entries, cut at the ends of sentences. */
export function passagesOf(element: Element | null, lang: string): string[] {
  if (element === null) return [];
  const blocks = [...element.querySelectorAll("h1, h2, h3, h4, p, li, dt, dd, figcaption, td, th")].filter(
    (block) => block.closest(".no-print, .sr-only, [hidden], [aria-hidden='true']") === null,
  );
  // A paragraph within a list entry is read with it, not a second time.
  const outer = blocks.filter((block) => !blocks.some((other) => other !== block && other.contains(block)));
  return outer.flatMap((block) => passagesIn(block.textContent, lang));
}

/** Sentences joined up to `longest` characters; a sentence longer than that is cut between words. */
export function passagesIn(text: string, lang: string): string[] {
  const sentences = [...new Intl.Segmenter(lang, { granularity: "sentence" }).segment(text)]
    .flatMap(({ segment }) => cut(segment.replaceAll(/\s+/g, " ").trim()))
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
  return sentences.reduce<string[]>((passages, sentence) => {
    const last = passages.at(-1);
    if (last === undefined || last.length + sentence.length >= longest) return [...passages, sentence];
    return [...passages.slice(0, -1), `${last} ${sentence}`];
  }, []);
}

function cut(sentence: string): string[] {
  if (sentence.length <= longest) return [sentence];
  const space = sentence.lastIndexOf(" ", longest);
  const end = space > 0 ? space : longest;
  return [sentence.slice(0, end), ...cut(sentence.slice(end).trim())];
}
