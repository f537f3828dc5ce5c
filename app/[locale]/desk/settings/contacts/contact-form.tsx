import { getLocale, getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/desk/action-form";
import { ContactFields } from "@/components/desk/contact-fields";
import { PageHeading } from "@/components/site/page-heading";
import type { findContactForDesk } from "@/lib/contacts/list-for-desk";
import { contactListQuery, contactSearchSchema } from "@/lib/contacts/list-schema";
import { addressIn } from "@/lib/i18n/address";
import { localeOf } from "@/lib/i18n/messages";
import { departmentChoices } from "../../questions/[code]/choices";
import { saveContactAction } from "./actions";

type Props = {
  contact: Awaited<ReturnType<typeof findContactForDesk>>;
  /** Of the list one came from, to which saving leads back. */
  searchParams: Promise<unknown>;
};

/** One contact on a page of its own, or a new one. */
export async function ContactForm({ contact, searchParams }: Props) {
  const [t, common, locale, departments, search] = await Promise.all([
    getTranslations("desk.settings.contacts"),
    getTranslations("common"),
    getLocale().then(localeOf),
    departmentChoices(),
    searchParams.then((given) => contactSearchSchema.parse(given)),
  ]);
  const list = contactListQuery(search);
  const items = [{ text: t("title"), href: addressIn(locale, "/desk/settings/contacts") + list }];
  return (
    <>
      <PageHeading title={contact?.label ?? t("add")} crumbs={{ label: common("breadcrumbs"), items }} />
      <div className="mt-5 grid max-w-3xl grid-cols-1 gap-6">
        <ActionForm
          steady="version"
          name="contact"
          action={saveContactAction}
          hidden={{ id: contact?.id ?? "", version: contact?.version ?? 0, list }}
          submit={t("save")}
        >
          <ContactFields departments={departments} {...(contact !== null && { contact })} />
        </ActionForm>
      </div>
    </>
  );
}
