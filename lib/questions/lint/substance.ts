import { sentencesOf } from "./finding";

/** Sentences that every letter has and no question is answered with. */
const courtesies =
  /^[\s*_>#-]*(?:kính (?:gửi|chào|thưa)|chào|thưa|xin (?:chào|cảm ơn|cám ơn|trân trọng)|(?:trân trọng|chân thành|rất )?\s*(?:cảm ơn|cám ơn)|trân trọng|(?:sở|ban|ubnd|đơn vị|chúng tôi)[^.]{0,60}đã (?:nhận được|tiếp nhận))/iu;

/** A greeting has no more besides. */
const nothing = 5;
/** Below this nobody is told what holds, on which ground and what to do next. */
const fewWords = 25;

/** An answer that only greets, or is too short to answer anything. Counted in syllables, without courtesies. */
export function substance(text: string): "greeting_only" | "too_short" | null {
  const words = sentencesOf(text)
    .filter(({ text: sentence }) => !courtesies.test(sentence))
    .flatMap(({ text: sentence }) => sentence.match(/[\p{L}\p{M}\d]+/gu) ?? []);
  if (words.length < nothing) return "greeting_only";
  return words.length < fewWords ? "too_short" : null;
}
