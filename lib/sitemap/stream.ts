import "server-only";
import { listArticles, listPages, listQuestions, listServices } from "./queries";
import { partEnd, partStart, writePage, type Place } from "./write";

/** The pieces of a part by the name in its address; null for a name there is not. */
export function partOf(name: string): AsyncIterable<Place[]> | Iterable<Place[]> | null {
  if (name === "trang.xml") return [listPages()];
  if (name === "dich-vu-cong.xml") return listServices();
  if (name === "tin-tuc.xml") return listArticles();
  const part = Number(/^hoi-dap-([1-9]\d{0,5})\.xml$/.exec(name)?.[1]);
  return Number.isInteger(part) ? listQuestions(part) : null;
}

/** Written while it is read: however long, it never stands in memory whole. */
export function streamPart(pieces: AsyncIterable<Place[]> | Iterable<Place[]>): ReadableStream<Uint8Array> {
  const texts = written(pieces);
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const next = await texts.next();
      if (next.done === true) controller.close();
      else controller.enqueue(encoder.encode(next.value));
    },
    // Whoever goes away half-way ends the reading, too.
    cancel: async () => {
      await texts.return(undefined);
    },
  });
}

async function* written(pieces: AsyncIterable<Place[]> | Iterable<Place[]>): AsyncGenerator<string> {
  yield partStart;
  for await (const places of pieces) yield places.map(writePage).join("");
  yield partEnd;
}
