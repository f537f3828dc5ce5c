import "server-only";
import { getLocale } from "next-intl/server";
import type { Choice, Lists } from "@/components/desk/classification-fields";
import { listReceivingDepartments } from "@/lib/departments/receiving";
import { formOptions } from "@/lib/questions/form-options";

export async function departmentChoices(): Promise<Choice[]> {
  const departments = await listReceivingDepartments();
  return departments.map(({ id, name }) => ({ value: String(id), text: name }));
}

/** Topics and places as the public form lists them, by id. */
export async function classificationLists(): Promise<Lists> {
  const [{ topics, places }, locale] = await Promise.all([formOptions(), getLocale()]);
  return {
    topics: topics.map(({ id, name, nameEn }) => ({
      value: String(id),
      text: locale === "en" ? nameEn : name,
    })),
    places: places.map(({ id, name }) => ({ value: String(id), text: name })),
  };
}
