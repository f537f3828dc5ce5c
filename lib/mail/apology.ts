import "server-only";
import { createTranslator } from "use-intl/core";
import { formatDate } from "@/lib/format";
import { localeOf, messagesOf } from "@/lib/i18n/messages";
import type { Say } from "./blocks";

type Delay = {
  code: string;
  /** The asker's language. */
  locale: string;
  departmentName: string;
  dueAt: Date;
  /** Working days since the due date. */
  days: number;
  committedAt: Date;
};

/** The text of a letter of apology, ready to be signed or changed first. It names nobody: the greeting does when it is sent. */
export async function writeApology(delay: Delay): Promise<string> {
  const locale = localeOf(delay.locale);
  const translate = createTranslator({ locale, messages: await messagesOf(locale), namespace: "mail" });
  const say: Say = (key, values) => translate(key as never, values as never);
  return say("apology.body", {
    department: delay.departmentName,
    code: delay.code,
    due: formatDate(delay.dueAt),
    days: delay.days,
    committed: formatDate(delay.committedAt),
  });
}
