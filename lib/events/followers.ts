import "server-only";
import { z } from "zod";
import type { Transaction } from "@/lib/db";
import type { EventData, MailTemplate } from "./types";

type Told = { template: MailTemplate; recipientKind: "follower"; followerId: number; locale: string };

/** Those who confirmed that they want to hear of changes of a published question. */
export async function followersOf(
  tx: Transaction,
  questionId: number | undefined,
  template: MailTemplate,
): Promise<Told[]> {
  if (questionId === undefined) return [];
  const followers = await tx.follower.findMany({
    where: { questionId, confirmedAt: { not: null } },
    orderBy: { id: "asc" },
    select: { id: true, locale: true },
  });
  return followers.map(({ id, locale }) => ({
    ...{ template, recipientKind: "follower", followerId: id, locale },
  }));
}

const requestData = z.object({ followerId: z.number() });

/** The one who asked to follow, to confirm that the address is theirs. */
export async function requestedBy(tx: Transaction, data: EventData): Promise<Told[]> {
  const { followerId } = requestData.parse(data);
  const follower = await tx.follower.findUnique({ where: { id: followerId }, select: { locale: true } });
  if (follower === null) return [];
  const { locale } = follower;
  return [{ template: "follower-confirm", recipientKind: "follower", followerId, locale }];
}
