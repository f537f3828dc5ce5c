import "server-only";
import { getLocale } from "next-intl/server";
import type { Choice, Lists } from "@/components/desk/classification-fields";
import { listReceivingDepartments } from "@/lib/departments/receiving";
import { localeOf } from "@/lib/i18n/messages";
import { named } from "@/lib/i18n/named";
import { formOptions } from "@/lib/questions/form-options";

export async function departmentChoices(): Promise<Choice[]> {
  const [departments, locale] = await Promise.all([listReceivingDepartments(), getLocale()]);
  return departments.map(({ id, name, nameEn }) => ({
    value: String(id),
    text: named(name, nameEn, localeOf(locale)),
  }));
}

/** Topics and places as the public form lists them, by id. */
export async function classificationLists(): Promise<Lists> {
  const [{ topics, places }, locale] = await Promise.all([formOptions(), getLocale()]);
  return {
    topics: topics.map(({ id, name, nameEn }) => ({
      value: String(id),
      text: named(name, nameEn, localeOf(locale)),
    })),
    places: places.map(({ id, name }) => ({ value: String(id), text: name })),
  };
}
