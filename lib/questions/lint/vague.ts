import { sentencesOf } from "./finding";

/** What is written when nothing is said. */
const phrases = [
  "theo quy định hiện hành",
  "theo quy định của pháp luật",
  "theo đúng quy định",
  "theo các quy định",
  "đề nghị ông/bà nghiên cứu",
  "đề nghị ông bà nghiên cứu",
  "đề nghị công dân nghiên cứu",
  "sẽ xem xét",
  "sẽ nghiên cứu",
  "xem xét, giải quyết",
  "xin ghi nhận",
  "ghi nhận ý kiến",
  "trong thời gian sớm nhất",
  "trong thời gian tới",
  "sớm có phương án",
  "các cơ quan chức năng",
];

/** Anything one can hold on to: a number, a day, a place on the web, a document by name. */
const concrete = /\d|https?:|@|(?:Luật|Nghị định|Thông tư|Quyết định)\s+\p{Lu}/u;

/** The vague phrases in sentences that hold nothing concrete, as they are written, each once. */
export function vaguePhrases(text: string): string[] {
  const found = sentencesOf(text)
    .filter(({ text: sentence }) => !concrete.test(sentence))
    .flatMap(({ text: sentence }) =>
      phrases.flatMap((phrase) => {
        const at = sentence.toLowerCase().indexOf(phrase);
        return at < 0 ? [] : [sentence.slice(at, at + phrase.length)];
      }),
    );
  return [...new Set(found)];
}
