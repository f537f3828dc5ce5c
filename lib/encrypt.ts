import "server-only";
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";

/*
 * For the few secrets that have to be read again (lib/secrets.ts hashes the rest): AES-256-GCM under a key of its own
 * made from APP_SECRET, so that a copy of the database alone tells nothing. `about` is bound to the text: one person's
 * secret put into another person's row does not open.
 */
const algorithm = "aes-256-gcm";
const nonceBytes = 12;
const tagBytes = 16;

/** Nonce, tag and text in one base64url string. */
export function encrypt(purpose: string, about: string, text: string): string {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv(algorithm, keyOf(purpose), nonce, { authTagLength: tagBytes });
  cipher.setAAD(Buffer.from(about));
  const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString("base64url");
}

/** Throws when the text was changed, moved, or made under another key. */
export function decrypt(purpose: string, about: string, sealed: string): string {
  const bytes = Buffer.from(sealed, "base64url");
  const nonce = bytes.subarray(0, nonceBytes);
  const decipher = createDecipheriv(algorithm, keyOf(purpose), nonce, { authTagLength: tagBytes });
  decipher.setAAD(Buffer.from(about));
  decipher.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes));
  const body = bytes.subarray(nonceBytes + tagBytes);
  return Buffer.concat([decipher.update(body), decipher.final()]).toString("utf8");
}

function keyOf(purpose: string): Buffer {
  const secret = process.env["APP_SECRET"];
  if (secret === undefined || secret.length < 32) throw new Error("APP_SECRET is missing");
  return Buffer.from(hkdfSync("sha256", secret, "", `encrypt:${purpose}`, 32));
}
