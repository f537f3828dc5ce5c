import { useTranslations } from "next-intl";
import { useMemo } from "react";
import type { DeadlineState } from "@/lib/deadlines/status";
import type { LeaderReason, QuestionKind, QuestionStatus, Urgency } from "@/lib/questions/status";

export type RowTexts = ReturnType<typeof useRowTexts>;

/** What rows say. A list says the same few words over and over: each is looked up once. */
export function useRowTexts() {
  const inbox = useTranslations("desk.inbox");
  const status = useTranslations("status");
  const bulk = useTranslations("bulk");
  const leading = useTranslations("leading.reason");
  const snoozes = useTranslations("snoozes.row");
  return useMemo(
    () => ({
      inbox: once((key: "new" | "unassigned" | "sending") => inbox(key)),
      status: once((key: QuestionStatus) => status(`staff.${key}`)),
      urgency: once((key: Urgency) => status(`urgency.${key}`)),
      kind: once((key: QuestionKind) => status(`kind.${key}`)),
      deadline: once((key: DeadlineState) => status(`deadline.${key}`)),
      reason: once((key: LeaderReason) => leading(key)),
      choose: around((code) => bulk("choose", { code })),
      snoozed: once((day: string) => snoozes("until", { day })),
      woken: () => snoozes("woken"),
    }),
    [inbox, status, bulk, leading, snoozes],
  );
}

function once<Key>(say: (key: Key) => string): (key: Key) => string {
  const said = new Map<Key, string>();
  return (key) => {
    const text = said.get(key) ?? say(key);
    said.set(key, text);
    return text;
  };
}

/** A sentence around something that is another one in each row: taken apart once, it is put together by itself. */
function around(say: (inside: string) => string): (inside: string) => string {
  const [before = "", after = ""] = say(gap).split(gap);
  return (inside) => `${before}${inside}${after}`;
}

/** No text holds it. */
const gap = "\u0000";
