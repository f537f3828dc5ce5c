import "server-only";
import { linkToken, sameSecret } from "@/lib/secrets";

/** What was printed: the receipt, or the answer whose version has this number. */
export type VerifyLink = { code: string; printed: "receipt" | number };

/** The last part of `/xac-minh/{…}`, as the QR code of a print-out holds it. It opens nothing else. */
export function verifyAddress({ code, printed }: VerifyLink, generation: number): string {
  const sheet = printed === "receipt" ? "0" : String(printed);
  return `${code}.${sheet}.${linkToken(`${code}/${sheet}`, "verify", generation)}`;
}

export function readVerifyAddress(address: string): VerifyLink | null {
  const [, code, sheet] = /^(HD\.\d{4}\.\d{6,9})\.(\d{1,6})\.[\w-]{43}$/.exec(address) ?? [];
  if (code === undefined) return null;
  return { code, printed: sheet === "0" ? "receipt" : Number(sheet) };
}

export function opensVerification(address: string, link: VerifyLink, generation: number): boolean {
  return sameSecret(address, verifyAddress(link, generation));
}
