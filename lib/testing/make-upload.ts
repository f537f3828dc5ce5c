import "server-only";
import { randomBytes } from "node:crypto";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";

/** A file that arrived with a form and waits for it; the bytes themselves are not there. Returns its id. */
export async function makeUpload(fileName = "giấy hẹn.pdf"): Promise<string> {
  const id = randomBytes(16).toString("base64url");
  await db.attachment.create({
    data: {
      ...{ id, fileName, storageKey: id },
      contentType: "application/pdf",
      size: 4,
      sha256: "0".repeat(64),
      createdAt: now(),
    },
  });
  return id;
}
