import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { ActionForm } from "@/components/desk/action-form";
import { ContactFields } from "@/components/desk/contact-fields";
import { Section } from "@/components/desk/section";
import { PageHeading } from "@/components/site/page-heading";
import { Details } from "@/components/ui/details";
import { Tag } from "@/components/ui/tag";
import { mayEditContacts } from "@/lib/contacts/policy";
import { listContacts } from "@/lib/contacts/save";
import { formatDate } from "@/lib/format";
import { deskViewer } from "../../desk-viewer";
import { departmentChoices } from "../../questions/[code]/choices";
import { DoneBanner } from "../done-banner";
import { saveContactAction } from "./actions";
import { OwnHours } from "./own-hours";

export async function generateMetadata() {
  return { title: (await getTranslations("desk.settings.contacts"))("title") };
}

export default async function ContactsPage({ searchParams }: { searchParams: Promise<unknown> }) {
  const viewer = await deskViewer("/desk/settings/contacts");
  if (!mayEditContacts(viewer)) notFound();
  const [t, contacts, departments] = await Promise.all([
    getTranslations("desk.settings.contacts"),
    listContacts(viewer),
    departmentChoices(),
  ]);
  const dayText = (day: Date | null): string => (day === null ? t("openEnd") : formatDate(day));
  return (
    <>
      <PageHeading title={t("title")} lead={t("lead")} />
      <div className="mt-5 grid gap-6">
        <DoneBanner searchParams={searchParams} />
        <OwnHours viewer={viewer} />
        <Section id="add" title={t("add")}>
          <Details summary={t("add")}>
            <ActionForm
              name="contact"
              action={saveContactAction}
              hidden={{ id: "", version: 0 }}
              submit={t("save")}
            >
              <ContactFields departments={departments} />
            </ActionForm>
          </Details>
        </Section>
        <Section id="contacts" title={t("list")}>
          <ol className="grid">
            {contacts.map((contact) => (
              <li key={contact.id} className="border-t border-line py-3 first:border-t-0">
                <p className="flex flex-wrap items-center gap-2">
                  <strong>{contact.label}</strong> <span className="break-all">{contact.value}</span>
                  <Tag>{t(`purposes.${contact.purpose}`)}</Tag>
                  {contact.active ? null : <Tag tone="warning">{t("inactiveTag")}</Tag>}
                  <span className="text-sm text-muted">{contact.department?.name ?? t("noDepartment")}</span>
                </p>
                {contact.validFrom === null && contact.validTo === null ? null : (
                  <p className="text-sm text-muted">
                    {t("valid", { from: dayText(contact.validFrom), to: dayText(contact.validTo) })}
                  </p>
                )}
                <Details summary={t("edit")}>
                  <ActionForm
                    key={contact.version}
                    name={`contact-${String(contact.id)}`}
                    action={saveContactAction}
                    hidden={{ id: contact.id, version: contact.version }}
                    submit={t("save")}
                  >
                    <ContactFields departments={departments} contact={contact} />
                  </ActionForm>
                </Details>
              </li>
            ))}
          </ol>
        </Section>
      </div>
    </>
  );
}
