import "server-only";
import { linkToken } from "@/lib/secrets";

const validHours = 1;

/** When a link that is sent at `sentAt` stops to open. */
export function resetExpiry(sentAt: Date): Date {
  return new Date(sentAt.getTime() + validHours * 3_600_000);
}

/** The last part of `/dat-lai-mat-khau/{…}`; recomputed for the letter, stored nowhere. */
export function resetToken(resetId: string): string {
  return linkToken(resetId, "reset", 1);
}
