export type JsonObject = { line: number; text: string };

/**
 * The objects of a list in JSON, or of JSON lines, each as its own text with the line of the file it begins on, counted
 * from 1: a fault in one of them spoils no other. What stands between them is passed over.
 */
export function readJsonObjects(text: string): JsonObject[] {
  const objects: JsonObject[] = [];
  let line = 1;
  let depth = 0;
  let begun = { at: 0, line };
  let inText = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === "\n") line += 1;
    if (inText) {
      if (sign === "\\") at += 1;
      else if (sign === '"') inText = false;
      else if (sign === "\n") {
        // No text of JSON holds a bare line end: a forgotten quotation mark spoils its object and not the whole file.
        objects.push({ line: begun.line, text: text.slice(begun.at, at) });
        inText = false;
        depth = 0;
      }
    } else if (sign === '"') inText = depth > 0;
    else if (sign === "{") {
      if (depth === 0) begun = { at, line };
      depth += 1;
    } else if (sign === "}" && depth > 0) {
      depth -= 1;
      if (depth === 0) objects.push({ line: begun.line, text: text.slice(begun.at, at + 1) });
    }
  }
  if (depth > 0) objects.push({ line: begun.line, text: text.slice(begun.at) });
  return objects;
}
