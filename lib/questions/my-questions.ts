import "server-only";
import { now } from "@/lib/clock";
import { db, transaction } from "@/lib/db";
import { record } from "@/lib/events/record";
import { checkProof } from "@/lib/proofs/check";
import { spendProof } from "@/lib/proofs/spend";
import { limit } from "@/lib/rate-limit";
import { hashSecret, linkToken } from "@/lib/secrets";
import { opensMine, readMineAddress } from "./mine-link";
import type { QuestionStatus } from "./status";

const most = 200;

/**
 * Counts a request for the letter with the list. Throws `rate_limited`, and `invalid` for its proof of work, the same
 * for known and unknown e-mail addresses.
 */
export async function countLinkRequest(
  address: string,
  { email, proof: sent }: { email: string; proof: string },
): Promise<void> {
  const proof = await checkProof("links", sent);
  await limit(proof === null ? "linksPlain" : "links", address);
  await limit("linksTo", hashSecret(email));
  await spendProof(db, proof);
}

/**
 * Sends the letter whose link shows all questions of this e-mail address. It goes with the newest of them, so that it
 * lies in the outbox like every letter; an address that never asked gets none. The page has answered before this runs:
 * neither what it says nor how long it takes may tell whether somebody asked.
 */
export async function sendLinks(email: string): Promise<void> {
  const newest = await db.question.findFirst({
    where: { citizen: { email }, status: { not: "spam" } },
    orderBy: { id: "desc" },
    select: { id: true },
  });
  if (newest === null) return;
  await transaction(async (tx) => {
    await record(tx, { type: "links.requested", questionId: newest.id, actorId: null });
  });
}

export type OwnEntry = {
  code: string;
  /** Of the link to its page. */
  token: string;
  title: string;
  status: QuestionStatus;
  reasonCode: string | null;
  forwardedTo: string | null;
  masterCode: string | null;
  department: { name: string; nameEn: string | null } | null;
  submittedAt: Date;
  dueAt: Date | null;
  /** While the clock waits for the citizen, until when. */
  infoDueAt: Date | null;
  answeredAt: Date | null;
};

/** What the link of that letter shows: null when it opens nothing, "over" after its 24 hours, else newest first. */
export async function findMyQuestions(address: string): Promise<OwnEntry[] | "over" | null> {
  const link = readMineAddress(address);
  const question = await db.question.findUnique({
    where: { code: link?.code ?? "" },
    select: { secretGeneration: true, status: true, citizen: { select: { email: true } } },
  });
  if (link === null || question === null || question.status === "spam") return null;
  if (!opensMine(address, link, question.secretGeneration)) return null;
  if (link.expiresAt <= now()) return "over";
  const email = question.citizen?.email ?? null;
  return email === null ? null : listOf(email);
}

async function listOf(email: string): Promise<OwnEntry[]> {
  const rows = await db.question.findMany({
    where: { citizen: { email }, status: { not: "spam" } },
    orderBy: { id: "desc" },
    take: most,
    select: {
      code: true,
      secretGeneration: true,
      title: true,
      status: true,
      reasonCode: true,
      forwardedTo: true,
      master: { select: { code: true } },
      leadDepartment: { select: { name: true, nameEn: true } },
      submittedAt: true,
      dueAt: true,
      infoDueAt: true,
      answeredAt: true,
    },
  });
  return rows.map(({ secretGeneration, master, leadDepartment, ...row }) => ({
    ...row,
    token: linkToken(row.code, "track", secretGeneration),
    masterCode: master?.code ?? null,
    department: leadDepartment,
  }));
}
