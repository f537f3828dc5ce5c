import "server-only";
import { db } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import { named } from "@/lib/i18n/named";
import { formOptions } from "@/lib/questions/form-options";
import type { InboxConditions } from "@/lib/questions/inbox-schema";
import { nobody } from "./status";

export type ConditionNames = Partial<Record<"topic" | "department" | "place" | "official", string>>;

/** What the numbers among the conditions stand for; one that stands for nothing is left out. */
export async function nameConditions(conditions: InboxConditions, locale: Locale): Promise<ConditionNames> {
  const { topic, place, department, official } = conditions;
  const wantsOptions = topic !== undefined || place !== undefined;
  const [options, unit, person] = await Promise.all([
    wantsOptions ? formOptions() : null,
    department === undefined
      ? null
      : db.department.findUnique({ where: { id: department }, select: { name: true, nameEn: true } }),
    official === undefined || official === nobody
      ? null
      : db.person.findUnique({ where: { id: official }, select: { name: true } }),
  ]);
  const topicNamed = options?.topics.find(({ id }) => id === topic);
  const placeNamed = options?.places.find(({ id }) => id === place);
  return {
    ...(topicNamed && { topic: named(topicNamed.name, topicNamed.nameEn, locale) }),
    ...(placeNamed && { place: placeNamed.name }),
    ...(unit && { department: named(unit.name, unit.nameEn, locale) }),
    ...(person && { official: person.name }),
  };
}
