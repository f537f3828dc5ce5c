import { useTranslations } from "next-intl";
import { ContactLine, type PublicContact } from "@/components/site/contact-line";
import { LinkButton } from "@/components/ui/link-button";
import { SectionHeading } from "./section-heading";

type Props = { contacts: readonly PublicContact[]; contactHref: string; askHref: string };

/** People who answer, for whom a page is not enough. The numbers are rows that the authority edits. */
export function Help({ contacts, contactHref, askHref }: Props) {
  const t = useTranslations("home.help");
  return (
    <section
      aria-labelledby="help"
      className="grid gap-6 rounded-lg bg-sea-soft p-5 sm:p-8 lg:grid-cols-[1fr_auto] lg:items-center"
    >
      <div>
        <SectionHeading id="help" title={t("title")} />
        <p className="max-w-[40rem]">{t("text")}</p>
        <ul className="mt-2 flex flex-wrap gap-x-8">
          {contacts.map((contact) => (
            <li key={contact.id} className={contact.kind === "hotline" ? "text-lg font-bold" : ""}>
              <ContactLine contact={contact} />
            </li>
          ))}
        </ul>
      </div>
      <p className="no-print flex flex-wrap gap-3 lg:flex-col">
        <LinkButton href={askHref}>{t("ask")}</LinkButton>
        <LinkButton href={contactHref} variant="secondary">
          {t("contact")}
        </LinkButton>
      </p>
    </section>
  );
}
