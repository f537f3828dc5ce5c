import { ContactLine, type PublicContact } from "./contact-line";

/** Contacts with their names in words; for pages, where the footer shows icons alone. */
export function ContactList({ contacts }: { contacts: PublicContact[] }) {
  return (
    <ul className="mt-2 divide-y divide-line">
      {contacts.map((contact) => (
        <li key={contact.id} className="flex flex-wrap items-center justify-between gap-x-6 py-1">
          <span aria-hidden="true" className="text-muted">
            {contact.label}
          </span>
          <span className="font-semibold text-link">
            <ContactLine contact={contact} />
          </span>
        </li>
      ))}
    </ul>
  );
}
