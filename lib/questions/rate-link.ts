import "server-only";
import { linkToken, sameSecret } from "@/lib/secrets";

export type RateLink = { code: string; number: number };

/**
 * The last part of `/danh-gia/{…}`: the question's code and the number of the answer's version, to find them, and the
 * token that opens the rating of that answer and of no other.
 */
export function rateAddress({ code, number }: RateLink, generation: number): string {
  return `${code}.${String(number)}.${linkToken(`${code}/${String(number)}`, "rate", generation)}`;
}

export function readRateAddress(address: string): RateLink | null {
  const [, code, number] = /^(HD\.\d{4}\.\d{6,9})\.(\d{1,6})\.[\w-]{43}$/.exec(address) ?? [];
  return code === undefined ? null : { code, number: Number(number) };
}

export function opensRating(address: string, link: RateLink, generation: number): boolean {
  return sameSecret(address, rateAddress(link, generation));
}
