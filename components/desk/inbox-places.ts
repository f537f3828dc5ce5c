import { addressIn } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/locales";
import type { InboxPlaces } from "./inbox-context";

export function inboxPlaces(locale: Locale): InboxPlaces {
  const deskHref = addressIn(locale, "/desk");
  return {
    deskHref,
    questionHref: `${deskHref}/questions`,
    listHref: addressIn(locale, "/desk/list"),
    changesHref: addressIn(locale, "/desk/changes"),
    choicesHref: addressIn(locale, "/desk/choices"),
    bulkHref: addressIn(locale, "/desk/bulk"),
  };
}
