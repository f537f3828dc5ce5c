import "server-only";
import { buffer } from "node:stream/consumers";
import { db } from "@/lib/db";
import { log } from "@/lib/log";
import { askAgain, scan, scanner } from "./scan";
import { storage } from "./storage";

/** After so many without an answer the scanner is taken to be away still. */
const mostInVain = 3;

/**
 * Asks the scanner again about files it could not be asked about, and about those from before there was one.
 * Several processes may do so at once: the verdict is the same. Returns how many it gave.
 */
export async function scanWaiting(signal?: AbortSignal): Promise<number> {
  if (scanner() === null) return 0;
  askAgain();
  let given = 0;
  let inVain = 0;
  let after: string | undefined;
  while (inVain < mostInVain && signal?.aborted !== true) {
    const file = await db.attachment.findFirst({
      where: { scan: { in: ["waiting", "none"] }, ...(after !== undefined && { id: { gt: after } }) },
      orderBy: { id: "asc" },
      select: { id: true, storageKey: true },
    });
    if (file === null) break;
    after = file.id;
    const stream = await storage().get(file.storageKey);
    if (stream === null) {
      log.warn({ attachment: file.id }, "a file to be scanned is missing");
      continue;
    }
    const found = await scan(await buffer(stream));
    if (found === "waiting" || found === "none") inVain += 1;
    else given += await settle(file.id, found);
  }
  return given;
}

async function settle(id: string, found: "clean" | "infected"): Promise<number> {
  if (found === "infected") log.warn({ attachment: id }, "the scanner found something in a file");
  const { count } = await db.attachment.updateMany({
    where: { id, scan: { in: ["waiting", "none"] } },
    data: { scan: found },
  });
  return count;
}
