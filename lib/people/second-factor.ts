import "server-only";
import { Secret, TOTP } from "otpauth";
import { decrypt, encrypt } from "@/lib/encrypt";

/*
 * RFC 6238 with what every authenticator app knows: SHA-1, six digits, 30 seconds, and a key of 160 bits. Neighbouring
 * steps count as well, because clocks of telephones differ and fingers take their time (its section 5.2).
 */
const stepMs = 30_000;
const neighbours = 1;

/** 160 random bits as base32, which apps take when there is no camera. */
export function newSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** What the database keeps of a secret; it opens for this person's row alone. */
export function sealSecret(personId: number, secret: string): string {
  return encrypt("second-factor", String(personId), secret);
}

export function openSecret(personId: number, sealed: string): string {
  return decrypt("second-factor", String(personId), sealed);
}

/** The address in the QR code. */
export function keyUri(secret: string, about: { issuer: string; account: string }): string {
  return generator(secret, { issuer: about.issuer, label: about.account }).toString();
}

/** The step whose code this is, counted from 1970 in 30 seconds; null when it is none of now. */
export function stepOfCode(secret: string, code: string, at: Date): number | null {
  const timestamp = at.getTime();
  const delta = generator(secret).validate({ token: code, timestamp, window: neighbours });
  return delta === null ? null : Math.floor(timestamp / stepMs) + delta;
}

function generator(secret: string, named: { issuer?: string; label?: string } = {}): TOTP {
  return new TOTP({
    ...{ algorithm: "SHA1", digits: 6, period: stepMs / 1_000 },
    secret: Secret.fromBase32(secret),
    ...named,
  });
}
