import "server-only";
import { readZip, wholeBudget, type Budget, UnsoundZip, type ZipEntry } from "./zip";

/** Word and Excel put a chart's numbers into a workbook of its own; a workbook in that one is somebody hiding something. */
const deepest = 2;

/** What runs, or holds what runs: macros, ActiveX, objects of other programs. Known by the name of its part. */
const activeParts =
  /(^|\/)(vbaproject|vbadata|oleobject|activex|macrosheets?|dialogsheets?|customui\d*|attachedtoolbars)|\.(bin|exe|dll|js|jse|vbs|vbe|wsf|hta|lnk|scr|com|bat|cmd|ps1|jar|msi|chm|swf)$/i;
/** A printer's settings are the one part of that ending that Office itself writes everywhere. */
const harmlessParts = /(^|\/)printersettings\d*\.bin$/i;
/** Fetched from elsewhere when the document is opened. Links that are followed by a click are not among them. */
const fetched = /\/(attachedtemplate|oleobject|frame|subdocument|afchunk|externallink(path)?|control)$/i;
/** Compound files: Office's older format, which may hold macros of its own. */
const compound = Buffer.from("d0cf11e0a1b11ae1", "hex");
const zipStart = Buffer.from("PK\u0003\u0004", "latin1");

/**
 * Whether an Office file carries nothing that runs or is fetched when it is opened; `unsound` when it is not a zip that
 * every program reads the same way, or unpacks to more than it may.
 */
export async function judgeOffice(bytes: Buffer): Promise<"plain" | "active" | "unsound"> {
  try {
    return (await isActive(bytes, wholeBudget(), 1)) ? "active" : "plain";
  } catch (error) {
    if (error instanceof UnsoundZip) return "unsound";
    throw error;
  }
}

async function isActive(bytes: Buffer, budget: Budget, depth: number): Promise<boolean> {
  if (depth > deepest) throw new UnsoundZip("packed too deep");
  let active = false;
  // To the last entry, even when the first one has told enough: the sizes must be true.
  for (const entry of readZip(bytes, budget)) {
    const content = await entry.unpack();
    if (content.subarray(0, 4).equals(zipStart))
      active = (await isActive(content, budget, depth + 1)) || active;
    active ||= isActivePart(entry, content);
  }
  return active;
}

function isActivePart({ name }: ZipEntry, content: Buffer): boolean {
  if (activeParts.test(name) && !harmlessParts.test(name)) return true;
  if (content.subarray(0, 8).equals(compound)) return true;
  if (!/\.(xml|rels)$/i.test(name)) return false;
  const text = textOf(content);
  if (/macroEnabled|ms-office\.vbaProject|<!DOCTYPE|<!ENTITY/i.test(text)) return true;
  return name.endsWith(".rels") ? fetches(text) : startsProgram(text);
}

/** XML says its encoding itself; Office writes UTF-8, and whoever writes UTF-16 would hide every word from us. */
function textOf(content: Buffer): string {
  const isUtf16 = /^(\xff\xfe|\xfe\xff|<\0|\0<)/.test(content.subarray(0, 2).toString("latin1"));
  if (isUtf16) throw new UnsoundZip("a text in another encoding");
  return content.toString("utf8");
}

function fetches(relationships: string): boolean {
  const all = relationships.match(/<Relationship\b[^<>]*>/gi) ?? [];
  return all.some((one) => {
    const type = /\bType\s*=\s*["']([^"']*)["']/i.exec(one)?.[1] ?? "";
    return /\bTargetMode\s*=\s*["']\s*External/i.test(one) && fetched.test(type);
  });
}

/** Dynamic data exchange: a field or a formula that starts a program. A field's words may be spread over many runs. */
function startsProgram(xml: string): boolean {
  if (/<ddeLink\b/i.test(xml)) return true;
  const fields = xml.match(/<w:instrText\b[^<>]*>[^<]*|<w:fldSimple\b[^<>]*>/gi) ?? [];
  const words = fields.map(
    (field) => /instr\s*=\s*["']([^"']*)/i.exec(field)?.[1] ?? field.replace(/^<[^<>]*>/, ""),
  );
  return /^\s*dde(auto)?\b|[^a-z]dde(auto)\b/i.test(words.join(""));
}
