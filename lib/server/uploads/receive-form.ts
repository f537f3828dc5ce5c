import type { IncomingMessage } from "node:http";
import busboy from "busboy";
import { splitFieldName } from "./field-name";
import type { FormEntry } from "./form-body";
import { limits as standard, type UploadLimits } from "./limits";
import { receiveFile, type KeepFile, type Upload } from "./receive-file";

/*
 * The danger here: everything is the client's choice (sizes, number and order of parts, where it stops), while
 * memory and disk are ours. Files go to disk as they come, fields are counted, and a refused file is read to its
 * end without being kept, so that the words around it survive.
 */
export class FormTooLarge extends Error {}
export class BrokenForm extends Error {}

type Receiving = { directory: string; keep: KeepFile; acceptsFiles: boolean; limits?: UploadLimits };

/**
 * Reads a multipart form. Fields stay in their order and verbatim; each file becomes a field `uploads` that
 * holds what came of it as JSON. Throws FormTooLarge and BrokenForm.
 */
export async function receiveForm(request: IncomingMessage, receiving: Receiving): Promise<FormEntry[]> {
  const { limits = standard, acceptsFiles } = receiving;
  if (Number(request.headers["content-length"] ?? 0) > limits.requestBytes) throw new FormTooLarge();
  const entries: Promise<FormEntry>[] = [];
  const parser = parserFor(request, limits);
  let files = 0;
  let keptBytes = 0;
  let before: Promise<unknown> = Promise.resolve();
  let fieldBytes = 0;

  parser.on("field", (name, value, { valueTruncated, nameTruncated }) => {
    fieldBytes += Buffer.byteLength(value) + Buffer.byteLength(name);
    if (valueTruncated || nameTruncated || fieldBytes > limits.fieldBytes) parser.destroy(new FormTooLarge());
    else entries.push(Promise.resolve({ name, value }));
  });
  parser.on("fieldsLimit", () => parser.destroy(new FormTooLarge()));
  parser.on("file", (name, stream, { filename }: { filename?: string }) => {
    const fileName = filename ?? "";
    if (!acceptsFiles || fileName === "") {
      stream.resume();
      return;
    }
    files += 1;
    if (files > limits.files) {
      stream.resume();
      entries.push(Promise.resolve(entryFor(name, { error: "many", fileName })));
      return;
    }
    // Files reach the disk in any order; which one is over the limit of all together must not depend on it.
    const turn = before;
    const mayKeep = async (size: number): Promise<boolean> => {
      await turn;
      keptBytes += size;
      return keptBytes <= limits.keptBytes;
    };
    const received = receiveFile(stream, { ...receiving, fileName, mayKeep });
    before = received;
    entries.push(received.then((upload) => entryFor(name, upload)));
  });

  await readAll(request, parser, limits.requestBytes);
  return Promise.all(entries);
}

function parserFor(request: IncomingMessage, { fileBytes, fieldBytes, fields }: UploadLimits): busboy.Busboy {
  try {
    return busboy({
      headers: request.headers,
      defParamCharset: "utf8",
      limits: { fileSize: fileBytes, fieldSize: fieldBytes, fieldNameSize: 200, fields, parts: fields + 50 },
    });
  } catch (error) {
    throw new BrokenForm("not a multipart form", { cause: error });
  }
}

function readAll(request: IncomingMessage, parser: busboy.Busboy, mostBytes: number): Promise<void> {
  return new Promise((resolve, reject) => {
    let bytes = 0;
    const fail = (error: unknown): void => {
      request.unpipe(parser);
      // read on: closing on a browser that still sends shows it a broken connection instead of our answer
      request.resume();
      reject(error instanceof FormTooLarge ? error : new BrokenForm("form not readable", { cause: error }));
    };
    request.on("data", (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > mostBytes) parser.destroy(new FormTooLarge());
    });
    request.once("close", () => {
      if (!request.complete) parser.destroy(new BrokenForm("client hung up"));
    });
    parser.once("error", fail);
    parser.once("close", resolve);
    request.pipe(parser);
  });
}

/** The outcome stands where the file stood, in the same form. */
function entryFor(fileField: string, upload: Upload): FormEntry {
  return { name: `${splitFieldName(fileField).prefix}uploads`, value: JSON.stringify(upload) };
}
