/** Longest name kept, in characters, with its ending. */
const longest = 120;

/**
 * The name a file is shown and saved under: NFC, without folders, control characters, direction marks and what
 * file systems refuse; its ending is that of the content, whatever the sender called it.
 */
export function safeFileName(given: string, extension: string): string {
  const base = given.normalize("NFC").split(/[/\\]/).at(-1) ?? "";
  const visible = base.replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, "").replaceAll(/[<>:"|?*%;]/g, "_");
  const stem = visible
    .replace(/\.[^.]*$/, "")
    .replaceAll(/\s+/g, " ")
    .replace(/^[.\s]+|[.\s]+$/g, "");
  const room = longest - extension.length - 1;
  return `${Array.from(stem === "" ? "tep" : stem)
    .slice(0, room)
    .join("")}.${extension}`;
}
