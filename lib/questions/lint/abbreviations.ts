/** Everybody who writes to an authority knows these. */
const known = new Set("UBND HĐND CCCD VNĐ VND USD TP QR OTP SMS GPS PDF ATM HTTP HTTPS XML FAQ".split(" "));

/** Numbers of documents and codes, addresses on the web: what is written in capitals there is no abbreviation. */
const notWords = [
  /\d[\d.]*\/\S+/gu,
  /\S+@\S+/gu,
  /https?:\/\/\S+/gu,
  /\b[\w-]+(?:\.[\w-]+)+\b/gu,
  /\{\{[^}]*\}\}/gu,
];

const capitals = /(?<![\p{L}\p{M}\d-])\p{Lu}[\p{Lu}]+(?:[-&]\p{Lu}+)*\d?(?![\p{L}\p{M}\d])/gu;
const roman = /^[IVXLC]+$/;

/** Abbreviations whose first use neither follows nor is followed by the words they stand for. Each once, in order. */
export function unexplainedAbbreviations(text: string): string[] {
  const read = notWords.reduce((left, pattern) => left.replaceAll(pattern, blank), text);
  const seen = new Map<string, number>();
  for (const { 0: word, index } of read.matchAll(capitals)) if (!seen.has(word)) seen.set(word, index);
  return [...seen]
    .filter(([word, at]) => !known.has(word) && !roman.test(word) && !isShouted(read, at))
    .filter(([word, at]) => !isExplained(read, word, at))
    .map(([word]) => word);
}

const blank = (words: string): string => " ".repeat(words.length);

/** "bảo hiểm xã hội (BHXH)", "(sau đây gọi tắt là BHXH)", "BHXH (bảo hiểm xã hội)", "BHXH là bảo hiểm xã hội". */
function isExplained(text: string, word: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 60), at);
  const after = text.slice(at + word.length, at + word.length + 40);
  const opened = /\p{L}\s*\((?:[^()]*(?:là|tắt|:)\s*)?["“'*_]*$/u.test(before);
  return opened || /^["”'*_]*\s*(?:\(|là (?:viết tắt|tên gọi)|[-–:] ?\p{Ll})/u.test(after);
}

/** A heading in capitals has no small letter in its line. */
function isShouted(text: string, at: number): boolean {
  const line = text.slice(text.lastIndexOf("\n", at) + 1).split("\n", 1)[0] ?? "";
  return !/\p{Ll}/u.test(line) && line.trim().includes(" ");
}
