import type { AbstractIntlMessages } from "next-intl";
import type { Locale } from "@/lib/i18n/locales";
import { messagesOf } from "@/lib/i18n/messages";

const used = ["form", "errorTitle", "errorPrefix", "offline"];

/** What the look-up form says, without the texts of the pages behind it. */
export async function lookupMessages(locale: Locale): Promise<AbstractIntlMessages> {
  const { track = {} } = await messagesOf(locale);
  const texts = Object.entries(track).filter(([key]) => used.includes(key));
  return { track: Object.fromEntries(texts) as AbstractIntlMessages };
}
