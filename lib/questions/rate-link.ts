import "server-only";
import { linkToken, sameSecret } from "@/lib/secrets";

/** The last part of `/danh-gia/{…}`: the question's code, to find it, and the token that opens the rating. */
export function rateAddress(code: string, generation: number): string {
  return `${code}.${linkToken(code, "rate", generation)}`;
}

export function codeInRateAddress(address: string): string | null {
  return /^(HD\.\d{4}\.\d{6,9})\.[\w-]{43}$/.exec(address)?.[1] ?? null;
}

export function opensRating(address: string, question: { code: string; secretGeneration: number }): boolean {
  return sameSecret(address, rateAddress(question.code, question.secretGeneration));
}
