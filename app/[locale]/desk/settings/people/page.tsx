import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { z } from "zod";
import { PeopleFilter } from "@/components/desk/people-filter";
import { Section } from "@/components/desk/section";
import { PageHeading } from "@/components/site/page-heading";
import { EmptyState } from "@/components/ui/empty-state";
import { InsetText } from "@/components/ui/inset-text";
import { now } from "@/lib/clock";
import { listDepartmentsOfToday } from "@/lib/departments/queries";
import { localDay } from "@/lib/format";
import { optionalIdField } from "@/lib/ids";
import { mayManagePeople } from "@/lib/people/policy";
import { listPeople, peopleShown } from "@/lib/people/queries";
import { roles } from "@/lib/viewer";
import { deskViewer } from "../../desk-viewer";
import { DoneBanner } from "../done-banner";
import { AddingPerson } from "./adding-person";
import { PersonEntry } from "./person-entry";

const search = z.object({
  q: z.string().max(200).catch(""),
  department: optionalIdField("not_found").catch(null),
});

export async function generateMetadata() {
  return { title: (await getTranslations("desk.settings.people"))("title") };
}

/** Who may do what, and since when. */
export default async function PeoplePage({ searchParams }: { searchParams: Promise<unknown> }) {
  const viewer = await deskViewer("/desk/settings/people");
  if (!mayManagePeople(viewer)) notFound();
  const { q, department: departmentId } = search.parse(await searchParams);
  const [t, r, departments, { people, more }] = await Promise.all([
    getTranslations("desk.settings.people"),
    getTranslations("common.desk.roles"),
    listDepartmentsOfToday(),
    listPeople(viewer, { departmentId, q }),
  ]);
  const choices = departments.map(({ id, name }) => ({ value: String(id), text: name }));
  const ofRole = { departments: choices, roles: roles.map((role) => ({ value: role, text: r(role) })) };
  return (
    <>
      <PageHeading title={t("title")} lead={t("lead")} />
      <div className="mt-5 grid gap-6">
        <DoneBanner searchParams={searchParams} />
        <Section id="add" title={t("add")}>
          <AddingPerson {...ofRole} />
        </Section>
        <Section id="people" title={t("list")}>
          <PeopleFilter
            departments={choices}
            department={departmentId === null ? "" : String(departmentId)}
            q={q}
          />
          {people.length === 0 ? <EmptyState title={t("empty")} /> : null}
          <ol className="grid">
            {people.map((person) => (
              <PersonEntry key={person.id} person={person} today={localDay(now())} {...ofRole} />
            ))}
          </ol>
          {more ? <InsetText>{t("more", { count: peopleShown })}</InsetText> : null}
        </Section>
      </div>
    </>
  );
}
