import "server-only";
import { linkToken, sameSecret } from "@/lib/secrets";

const validHours = 24;

export type MineLink = { code: string; expiresAt: Date };

/** When a link that is sent at `sentAt` stops to open. Whole seconds, as the link holds them. */
export function mineExpiry(sentAt: Date): Date {
  return new Date((Math.floor(sentAt.getTime() / 1_000) + validHours * 3_600) * 1_000);
}

/**
 * The last part of `/cau-hoi-cua-toi/{…}`: the code of one question of the person, to find the e-mail address by,
 * when the link ends, and the token over both. The address itself stands nowhere in it.
 */
export function mineAddress({ code, expiresAt }: MineLink, generation: number): string {
  const end = Math.floor(expiresAt.getTime() / 1_000).toString(36);
  return `${code}.${end}.${linkToken(`${code}/${end}`, "mine", generation)}`;
}

export function readMineAddress(address: string): MineLink | null {
  const [, code, end] = /^(HD\.\d{4}\.\d{6,9})\.([0-9a-z]{1,8})\.[\w-]{43}$/.exec(address) ?? [];
  if (code === undefined || end === undefined) return null;
  return { code, expiresAt: new Date(Number.parseInt(end, 36) * 1_000) };
}

export function opensMine(address: string, link: MineLink, generation: number): boolean {
  return sameSecret(address, mineAddress(link, generation));
}
