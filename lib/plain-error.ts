/*
 * The danger here: an error's text quotes what it choked on. The database repeats the value it could not read, its
 * client prints the whole row, JSON.parse shows the body, a mail server names its recipient. So a log gets what an error
 * is and where it happened, and of its text only what our own program wrote into it.
 */
const deepest = 3;

/** What the log keeps of an error: its kind, its text without the values in it, its place and its causes. */
export function plainError(error: unknown, depth = 0): object | string {
  if (!(error instanceof Error)) return typeof error === "string" ? withoutValues(error) : typeof error;
  const { code, digest, cause } = error as { code?: unknown; digest?: unknown; cause?: unknown };
  return {
    type: error.name,
    message: error.name === "ZodError" ? error.message : withoutValues(error.message),
    stack: framesOf(error),
    ...(isWord(code) && { code }),
    ...(isWord(digest) && { digest }),
    ...(cause !== undefined && depth < deepest && { cause: plainError(cause, depth + 1) }),
  };
}

/** What the database calls by name stays readable: "constraint x", "column y". */
const quoted =
  /((?:constraint|column|relation|table|index|schema|role|database|type|function|encoding)\s)?"(?:[^"\\]|\\.)*"/g;
const braces = /\{[\s\S]*\}/;
const address = /[^\s<>"'(),;:]+@(?=[^\s<>"'(),;:]*\p{L})[^\s<>"'(),;:]+/gu;
/** Telephones and citizens' numbers; secrets of links. */
const number = /\d{9,}/g;
const secret = /[\w-]{40,}/g;

/** A text of somebody else's making without what people typed. */
export function withoutValues(text: string): string {
  return text
    .replace(braces, "{…}")
    .replaceAll(quoted, (all, named?: string) => (named === undefined ? '"…"' : all))
    .replaceAll(address, "•••")
    .replaceAll(number, "•••")
    .replaceAll(secret, "•••");
}

/** Without the first lines, which repeat the message. */
function framesOf({ stack = "" }: Error): string {
  return stack
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .join("\n");
}

function isWord(value: unknown): value is string {
  return typeof value === "string" && /^[\w@-]{1,40}$/.test(value);
}
