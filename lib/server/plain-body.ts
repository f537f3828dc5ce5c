import type { IncomingMessage } from "node:http";
import { BrokenForm, FormTooLarge } from "./uploads/receive-form";
import { replaceRequest } from "./uploads/replace-body";

/** What is no form with files carries text; Next refuses more than this by itself, but only after reading it. */
export const largestPlainBody = 1_048_576;

/**
 * The request with its body read, when its head does not tell the length: handlers read a body to its end, however long
 * it is, and whoever sends in chunks could send until the memory is full. Throws FormTooLarge and BrokenForm.
 */
export async function withBoundedBody(request: IncomingMessage): Promise<IncomingMessage> {
  if (request.headers["transfer-encoding"] === undefined) return request;
  return replaceRequest(request, { body: await readAll(request) });
}

function readAll(request: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    let chunks: Buffer[] = [];
    let bytes = 0;
    request.on("data", (chunk: Buffer) => {
      bytes += chunk.length;
      // read on: who still sends does not see the answer of a closed connection
      if (bytes > largestPlainBody) {
        chunks = [];
        reject(new FormTooLarge());
      } else chunks.push(chunk);
    });
    request.once("end", () => resolve(Buffer.concat(chunks)));
    request.once("close", () => reject(new BrokenForm("client hung up")));
  });
}
