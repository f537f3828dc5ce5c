import type { Prisma } from "@/prisma/generated/client";
import { listed } from "./listed";

const mailbox = { select: { id: true, emailHash: true, emailSealed: true } } as const;

/** What a letter to a subscriber is about, for the mailer. What was taken down meanwhile is not in it. */
export const subscriberSelection = {
  subscription: { select: { ...listed, id: true, subscriber: mailbox } },
  digest: {
    select: {
      day: true,
      subscriber: mailbox,
      digestEntries: {
        where: { publicVersion: { unpublishedAt: null } },
        orderBy: [{ publicVersion: { publishedAt: "desc" } }, { publicVersionId: "desc" }],
        select: {
          subscription: { select: { ...listed, id: true } },
          publicVersion: { select: { slug: true, title: true, departmentName: true } },
        },
      },
    },
  },
} as const satisfies Prisma.DeliverySelect;
