import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { Choice } from "@/components/desk/classification-fields";
import { PageHeading } from "@/components/site/page-heading";
import { listDepartmentsOfToday } from "@/lib/departments/queries";
import { addressIn } from "@/lib/i18n/address";
import { localeOf } from "@/lib/i18n/messages";
import { peopleListQuery, peopleSearchSchema } from "@/lib/people/list-schema";
import { roles } from "@/lib/viewer";

type Props = { title: string; searchParams: Promise<unknown>; children: ReactNode };

/** A page about one person, with the way back to the list as it was narrowed. */
export async function PeopleFrame({ title, searchParams, children }: Props) {
  const [t, common, locale, list] = await Promise.all([
    getTranslations("desk.settings.people"),
    getTranslations("common"),
    getLocale().then(localeOf),
    listOf(searchParams),
  ]);
  const items = [{ text: t("title"), href: addressIn(locale, "/desk/settings/people") + list }];
  return (
    <>
      <PageHeading title={title} crumbs={{ label: common("breadcrumbs"), items }} />
      <div className="mt-5 grid max-w-3xl grid-cols-1 gap-6">{children}</div>
    </>
  );
}

/** What the list was narrowed to, as the end of an address. */
export async function listOf(searchParams: Promise<unknown>): Promise<string> {
  return peopleListQuery(peopleSearchSchema.parse(await searchParams));
}

/** What may be chosen for a role. */
export async function roleChoices(): Promise<{ roles: Choice[]; departments: Choice[] }> {
  const [r, departments] = await Promise.all([
    getTranslations("common.desk.roles"),
    listDepartmentsOfToday(),
  ]);
  return {
    roles: roles.map((role) => ({ value: role, text: r(role) })),
    departments: departments.map(({ id, name }) => ({ value: String(id), text: name })),
  };
}
