import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ContactList } from "@/components/site/contact-list";
import { PageHeading } from "@/components/site/page-heading";
import { InsetText } from "@/components/ui/inset-text";
import { LinkButton } from "@/components/ui/link-button";
import { listDepartmentContacts, listPublicContacts } from "@/lib/contacts/queries";
import { findAgencyName } from "@/lib/departments/queries";
import { getPathname } from "@/lib/i18n/navigation";
import { pageLocale } from "../../page-locale";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "contact" });
  return { title: t("title"), description: t("lead") };
}

export default async function ContactPage({ params }: Props) {
  const locale = await pageLocale(params);
  const [t, common, agency, contacts, departments] = await Promise.all([
    getTranslations("contact"),
    getTranslations("common.footer"),
    findAgencyName(locale),
    listPublicContacts(locale),
    listDepartmentContacts(locale),
  ]);
  return (
    <>
      <PageHeading title={t("title")} lead={t("lead")} />
      <div className="grid items-start gap-6 lg:grid-cols-[3fr_2fr]">
        <section aria-labelledby="agency" className="rounded-lg border border-line bg-surface p-6">
          <h2 id="agency" className="text-xl">
            {agency ?? common("agency")}
          </h2>
          {contacts.length === 0 ? (
            <p className="mt-2 text-muted">{t("empty")}</p>
          ) : (
            <ContactList contacts={contacts} />
          )}
        </section>
        <InsetText>
          <h2 className="text-lg">{t("ask.title")}</h2>
          <p>{t("ask.text")}</p>
          <LinkButton href={getPathname({ locale, href: "/ask" })}>{t("ask.action")}</LinkButton>
        </InsetText>
      </div>
      {departments.length === 0 ? null : (
        <section aria-labelledby="departments">
          <h2 id="departments" className="text-xl sm:text-2xl">
            {t("departments")}
          </h2>
          <ul className="mt-4 grid gap-4 md:grid-cols-2">
            {departments.map(({ id, name, contacts: own }) => (
              <li key={id} className="rounded-lg border border-line bg-surface p-5">
                <h3 className="text-base">{name}</h3>
                <ContactList contacts={own} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
