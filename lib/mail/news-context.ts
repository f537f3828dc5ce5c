import "server-only";
import { confirmWithinDays } from "@/lib/followers/schema";
import type { Locale } from "@/lib/i18n/locales";
import { listAddress } from "@/lib/publishing/address";
import { subscriptionAddress, type SubscriptionLink } from "@/lib/subscriptions/link";
import { listParts, type ListPart } from "@/lib/subscriptions/list-parts";
import type { DeliveryRow } from "./load-delivery";
import { page } from "./page";

type List = {
  parts: ListPart[];
  url: string;
  questions: { title: string; url: string; departmentName: string }[];
};

/** What letters to a subscriber may tell: public versions, and the links that are this subscriber's own. */
export type NewsContext = {
  day: Date | null;
  /** Of a confirmation the list it is about, of a day's letter the lists with something new. */
  lists: List[];
  confirmUrl: string;
  confirmUntil: Date;
  leaveUrl: string;
  manageUrl: string;
};

const dayMs = 24 * 3_600_000;

export function subscriberOf({ subscription, digest }: Pick<DeliveryRow, "subscription" | "digest">) {
  return subscription?.subscriber ?? digest?.subscriber ?? null;
}

/** Null for everybody else, and when the subscriber has left. `hide` masks links and what somebody looks for. */
export function newsOf(
  row: DeliveryRow,
  locale: Locale,
  hide: (secret: string) => string,
): NewsContext | null {
  const subscriber = subscriberOf(row);
  if (subscriber === null) return null;
  const { subscription, digest, createdAt } = row;
  const address = (kind: SubscriptionLink, id: number): string => hide(subscriptionAddress(kind, id));
  return {
    day: digest?.day ?? null,
    lists:
      subscription === null
        ? newsByList(digest?.digestEntries ?? [], locale, hide)
        : [listOf(subscription, locale, hide)],
    confirmUrl: page(locale, `/xac-nhan-theo-doi/${address("confirm", subscription?.id ?? 0)}`),
    confirmUntil: new Date(createdAt.getTime() + confirmWithinDays * dayMs),
    leaveUrl: page(locale, `/huy-theo-doi/${address("leave", subscriber.id)}`),
    manageUrl: page(locale, `/dang-theo-doi/${address("manage", subscriber.id)}`),
  };
}

type Entries = NonNullable<DeliveryRow["digest"]>["digestEntries"];
type Subscription = Entries[number]["subscription"];

function newsByList(entries: Entries, locale: Locale, hide: (secret: string) => string): List[] {
  const lists = new Map<number, List>();
  for (const { subscription, publicVersion } of entries) {
    const list = lists.get(subscription.id) ?? listOf(subscription, locale, hide);
    lists.set(subscription.id, list);
    const { title, slug, departmentName } = publicVersion;
    list.questions.push({ title, departmentName, url: page(locale, `/hoi-dap/${slug}`) });
  }
  return [...lists.values()];
}

function listOf(list: Omit<Subscription, "id">, locale: Locale, hide: (secret: string) => string): List {
  const q = list.q === "" ? "" : hide(list.q);
  const search = { topic: list.topic?.slug ?? "", department: list.department?.code ?? "", year: null };
  return {
    parts: listParts({ ...list, q }, locale),
    url: page(locale, listAddress("/hoi-dap", { ...search, q, newest: true, page: 1 })),
    questions: [],
  };
}
