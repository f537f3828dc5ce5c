import "server-only";
import { now } from "@/lib/clock";
import { db, transaction } from "@/lib/db";
import { record } from "@/lib/events/record";
import { checkProof } from "@/lib/proofs/check";
import { spendProof } from "@/lib/proofs/spend";
import { limit } from "@/lib/rate-limit";
import { hashSecret } from "@/lib/secrets";
import type { FollowInput } from "./schema";

/** A double click is one letter; whoever lost it asks again a little later. */
const oneLetterMs = 60_000;

/** Counts an attempt. Throws `rate_limited`, and `invalid` for its proof of work, the same for addresses that follow and those that do not. */
export async function countFollowRequest(
  address: string,
  { email, proof: sent }: Pick<FollowInput, "email" | "proof">,
): Promise<void> {
  const proof = await checkProof("follow", sent);
  await limit(proof === null ? "followPlain" : "follow", address);
  await limit("followTo", hashSecret(email));
  await spendProof(db, proof);
}

/**
 * Notes that this address wants to hear of changes of a published question, and sends it the letter that confirms it:
 * until then it is told nothing. Who follows already gets no letter. The page has answered before this runs and says
 * the same to everybody, so that it tells nobody who follows what. A question that is not public is left alone.
 */
export async function follow({ slug, email, locale }: Omit<FollowInput, "proof">): Promise<void> {
  const version = await db.publicVersion.findUnique({
    where: { slug, unpublishedAt: null },
    select: { questionId: true },
  });
  if (version === null) return;
  const { questionId } = version;
  await transaction(async (tx) => {
    const { count } = await tx.follower.createMany({
      data: [{ questionId, email, locale, createdAt: now() }],
      skipDuplicates: true,
    });
    const follower = await tx.follower.findUniqueOrThrow({
      where: { questionId_email: { questionId, email } },
      select: { id: true, confirmedAt: true, createdAt: true },
    });
    const isNew = count === 1;
    const justAsked = now().getTime() - follower.createdAt.getTime() < oneLetterMs;
    if (follower.confirmedAt !== null || (!isNew && justAsked)) return;
    // The link is good for some days from the newest letter.
    await tx.follower.update({ where: { id: follower.id }, data: { createdAt: now(), locale } });
    await record(tx, {
      type: "follow.requested",
      questionId,
      actorId: null,
      data: { followerId: follower.id },
    });
  });
}
