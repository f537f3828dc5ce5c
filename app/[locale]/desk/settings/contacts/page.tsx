import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { ContactTable } from "@/components/desk/contact-table";
import { ListFilter } from "@/components/desk/list-filter";
import { PageHeading } from "@/components/site/page-heading";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Pagination } from "@/components/ui/pagination";
import { contactsPerPage, listContactsForDesk } from "@/lib/contacts/list-for-desk";
import { contactListQuery, contactSearchSchema } from "@/lib/contacts/list-schema";
import { mayEditContacts } from "@/lib/contacts/policy";
import { formatNumber } from "@/lib/format";
import { addressIn } from "@/lib/i18n/address";
import { localeOf } from "@/lib/i18n/messages";
import { paginationLabels } from "../../../(public)/pagination-labels";
import { deskViewer } from "../../desk-viewer";
import { departmentChoices } from "../../questions/[code]/choices";
import { DoneBanner } from "../done-banner";
import { OwnHours } from "./own-hours";

export async function generateMetadata() {
  return { title: (await getTranslations("desk.settings.contacts"))("title") };
}

/** Every contact, found by words and department; each is changed on a page of its own. */
export default async function ContactsPage({ searchParams }: { searchParams: Promise<unknown> }) {
  const viewer = await deskViewer("/desk/settings/contacts");
  if (!mayEditContacts(viewer)) notFound();
  const search = contactSearchSchema.parse(await searchParams);
  const [t, locale, labels, departments, { contacts, total, page }] = await Promise.all([
    getTranslations("desk.settings.contacts"),
    getLocale().then(localeOf),
    paginationLabels(),
    departmentChoices(),
    listContactsForDesk(viewer, search),
  ]);
  const base = addressIn(locale, "/desk/settings/contacts");
  const query = contactListQuery({ ...search, page });
  return (
    <>
      <PageHeading title={t("title")} lead={t("lead")} />
      <div className="mt-5 grid grid-cols-1 gap-5">
        <DoneBanner searchParams={searchParams} />
        <LinkButton
          href={addressIn(locale, "/desk/settings/contacts/new") + query}
          className="w-fit justify-self-start"
        >
          {t("add")}
        </LinkButton>
        <ListFilter
          name="contacts"
          q={search.q}
          department={String(search.department ?? "")}
          departments={[{ value: "none", text: t("noDepartment") }, ...departments]}
          texts={{
            ...{ search: t("search"), department: t("department"), anyDepartment: t("anyDepartment") },
            ...{ find: t("find"), clear: t("clear") },
          }}
          all={base}
        />
        {contacts.length === 0 ? (
          <EmptyState icon="search" title={t("none")}>
            <p>{t("noneHint")}</p>
          </EmptyState>
        ) : (
          <ContactTable
            contacts={contacts}
            caption={t("found", { total, count: formatNumber(total, locale) })}
            href={(id) => addressIn(locale, "/desk/settings/contacts/[id]", { id: String(id) }) + query}
          />
        )}
        <Pagination
          current={page}
          total={Math.ceil(total / contactsPerPage)}
          href={(next) => base + contactListQuery({ ...search, page: next })}
          labels={labels}
        />
        <OwnHours viewer={viewer} searchParams={searchParams} />
      </div>
    </>
  );
}
