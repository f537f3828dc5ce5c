import "server-only";
import { getLocale, getTranslations } from "next-intl/server";
import type { Classification } from "@/components/desk/classification-fields";
import { localeOf } from "@/lib/i18n/messages";
import { named } from "@/lib/i18n/named";
import type { QuestionDetail } from "@/lib/questions/one";
import type { Advice } from "@/lib/routing/advise";

type Fields = { initial: Classification; hints: { topicId?: string; placeId?: string; urgency?: string } };

/** The classification as the citizen left it, open fields filled with what is proposed, and why. */
export async function proposedFields(question: QuestionDetail, advice: Advice | null): Promise<Fields> {
  const { topicId, placeId, kind, urgency } = question;
  if (advice === null) return { initial: { topicId, placeId, kind, urgency }, hints: {} };
  const [t, s, locale] = await Promise.all([
    getTranslations("routing.fields"),
    getTranslations("status"),
    getLocale().then(localeOf),
  ]);
  const { topic, place } = advice;
  const proposedUrgency = urgency === "normal" ? advice.urgency : { urgency, words: [] };
  const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(", ");
  return {
    initial: {
      topicId: topicId ?? topic?.topicId ?? null,
      placeId: placeId ?? place?.placeId ?? null,
      kind,
      urgency: proposedUrgency.urgency,
    },
    hints: {
      ...(topic !== null && {
        topicId: t(topic.words.length > 0 ? "topic" : "topicSimilar", {
          name: named(topic.name, topic.nameEn, locale),
          percent: String(topic.confidence),
          words: quoted(topic.words),
        }),
      }),
      ...(place !== null && { placeId: t("place", { name: place.fullName, words: quoted(place.words) }) }),
      ...(proposedUrgency.words.length > 0 && {
        urgency: t("urgency", {
          name: s(`urgency.${proposedUrgency.urgency}`),
          words: quoted(proposedUrgency.words),
        }),
      }),
    },
  };
}
