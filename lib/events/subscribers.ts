import "server-only";
import { z } from "zod";
import type { Transaction } from "@/lib/db";
import type { EventData, MailTemplate } from "./types";

type Told = {
  template: MailTemplate;
  recipientKind: "follower";
  subscriptionId?: number;
  digestId?: number;
  locale: string;
};

const language = { subscriber: { select: { locale: true } } } as const;

/** The one who asked to hear of a list, to confirm that the address is theirs. */
export async function subscribing(tx: Transaction, data: EventData): Promise<Told[]> {
  const { subscriptionId } = z.object({ subscriptionId: z.number() }).parse(data);
  const wish = await tx.subscription.findUnique({ where: { id: subscriptionId }, select: language });
  if (wish === null) return [];
  const { locale } = wish.subscriber;
  return [{ template: "subscriber-confirm", recipientKind: "follower", subscriptionId, locale }];
}

/** The one whom the day's letter was made for. */
export async function digested(tx: Transaction, data: EventData): Promise<Told[]> {
  const { digestId } = z.object({ digestId: z.number() }).parse(data);
  const digest = await tx.digest.findUnique({ where: { id: digestId }, select: language });
  if (digest === null) return [];
  const { locale } = digest.subscriber;
  return [{ template: "subscriber-digest", recipientKind: "follower", digestId, locale }];
}
