import { randomBytes } from "node:crypto";

export type FormEntry = { name: string; value: string };

/** multipart/form-data of plain fields, in their order: Next finds its action among them. */
export function encodeForm(entries: readonly FormEntry[]): { contentType: string; body: Buffer } {
  const boundary = `----hoidap${randomBytes(16).toString("hex")}`;
  const parts = entries.map(
    ({ name, value }) =>
      `--${boundary}\r\ncontent-disposition: form-data; name="${quotable(name)}"\r\n\r\n${value}\r\n`,
  );
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    body: Buffer.from(`${parts.join("")}--${boundary}--\r\n`),
  };
}

/** As the HTML standard escapes names; anything else in them stays as the browser wrote it. */
function quotable(name: string): string {
  return name.replaceAll("\r", "%0D").replaceAll("\n", "%0A").replaceAll('"', "%22");
}
