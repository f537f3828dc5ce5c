import type { Locale } from "@/lib/i18n/locales";
import type { TrackedQuestion } from "@/lib/questions/track";

/** What every part of the asker's page is given. */
export type Own = { question: TrackedQuestion; token: string; locale: Locale };
