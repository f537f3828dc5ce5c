import type { KeyPlaces } from "@/components/desk/keys/desk-keys";
import { mayEditArticles } from "@/lib/articles/policy";
import { addressIn } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/locales";
import { mayOpenQueue, type QueueKey } from "@/lib/questions/queues";
import type { Viewer } from "@/lib/viewer";

const queues = {
  goMine: "mine",
  goDepartment: "department",
  goOverdue: "overdue",
} as const satisfies Partial<Record<keyof KeyPlaces, QueueKey>>;

/** Where "g" and the next key lead this person. */
export function keyPlaces(viewer: Viewer, locale: Locale): KeyPlaces {
  const desk = addressIn(locale, "/desk");
  const own = Object.entries(queues).filter(([, queue]) => mayOpenQueue(viewer, queue));
  const news = mayEditArticles(viewer) ? { goNews: addressIn(locale, "/desk/articles") } : {};
  return {
    goInbox: desk,
    ...news,
    ...Object.fromEntries(own.map(([id, queue]) => [id, `${desk}?queue=${queue}`])),
  };
}
