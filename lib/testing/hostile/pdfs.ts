import { deflateSync } from "node:zlib";

/** A PDF of some objects; readers mend the missing table by themselves. */
export function pdfOf(...objects: (string | Buffer)[]): Buffer {
  const numbered = objects.flatMap((object, at) => [
    Buffer.from(`${at + 1} 0 obj\n`),
    Buffer.from(object),
    Buffer.from("\nendobj\n"),
  ]);
  return Buffer.concat([
    Buffer.from("%PDF-1.7\n"),
    ...numbered,
    Buffer.from("trailer<</Root 1 0 R>>\n%%EOF\n"),
  ]);
}

/** Objects in a packed stream, as most programs write them. */
function packed(text: string, filter = "/FlateDecode"): Buffer {
  const content = deflateSync(text);
  const head = `<</Type/ObjStm/N 1/First 4/Filter${filter}/Length ${content.length}>>\nstream\n`;
  return Buffer.concat([Buffer.from(head), content, Buffer.from("\nendstream")]);
}

const catalogue = "<</Type/Catalog/OpenAction[2 0 R/Fit]>>";

export const activePdfs: Record<string, () => Buffer> = {
  "a script": () => pdfOf("<</Type/Catalog/OpenAction<</S/JavaScript/JS(app.alert(1))>>>>"),
  "a script by another spelling": () => pdfOf("<</OpenAction<</S/J#61vaScript/JS(app.alert(1))>>>>"),
  "a packed script": () => pdfOf(catalogue, packed("2 0 <</S/JavaScript/JS(app.alert(1))>>")),
  "a program to start": () => pdfOf("<</OpenAction<</S/Launch/F(cmd.exe)>>>>"),
  "a file inside": () => pdfOf(catalogue, "<</Type/Filespec/EF<</F 3 0 R>>>>", "<</Type/EmbeddedFile>>"),
  "a form that scripts": () => pdfOf("<</AcroForm<</XFA[(a) 3 0 R]>>>>"),
  "a password": () => Buffer.from("%PDF-1.7\ntrailer<</Root 1 0 R/Encrypt 5 0 R>>\n%%EOF"),
};

export const unsoundPdfs: Record<string, () => Buffer> = {
  "half of a PDF": () => pdfOf(catalogue).subarray(0, 40),
  "objects packed in a way of their own": () => pdfOf(catalogue, packed("2 0 <<>>", "/LZWDecode")),
  "a packed bomb": () => pdfOf(catalogue, packed("0".repeat(110 * 1024 * 1024))),
  "a page in front": () => Buffer.concat([Buffer.from("<html><script>alert(1)</script>"), pdfOf(catalogue)]),
};

export const plainPdfs: Record<string, () => Buffer> = {
  "a plain one": () => pdfOf(catalogue),
  "a packed one": () => pdfOf(catalogue, packed("2 0 <</Type/Page>>")),
  "one that speaks of scripts": () => pdfOf("<</Title(/ JavaScript, Launch)>>"),
  /** Kept as it is: nobody shows it inside a page, and what opens it takes it for a PDF. */
  "a page that is also a PDF": () => pdfOf(catalogue, "<html><script>alert(1)</script></html>"),
};
