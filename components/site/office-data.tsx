import type { Office } from "@/lib/contacts/offices";
import type { WorkingSpan } from "@/lib/deadlines/calendar";

type Props = {
  address: string;
  office: Office;
  week: readonly { day: string; spans: readonly WorkingSpan[] }[];
};

/** What search engines read (schema.org GovernmentOffice): the hours of each day ahead. A data block: never executed. */
export function OfficeData({ address, office, week }: Props) {
  const valuesOf = (kind: string) =>
    office.contacts.filter((contact) => contact.kind === kind).map(({ value }) => value);
  const [phones, emails, places] = [valuesOf("hotline"), valuesOf("email"), valuesOf("office")];
  const data = {
    "@context": "https://schema.org",
    "@type": "GovernmentOffice",
    name: office.name,
    url: address,
    ...(phones.length > 0 && { telephone: phones }),
    ...(emails.length > 0 && { email: emails }),
    ...(places.length > 0 && { address: places[0] }),
    openingHoursSpecification: week.flatMap(({ day, spans }) =>
      (spans.length === 0 ? [["00:00", "00:00"] as const] : spans).map(([opens, closes]) => ({
        "@type": "OpeningHoursSpecification",
        ...{ opens, closes, validFrom: day, validThrough: day },
      })),
    ),
  };
  // A "</script>" in a text would end the block: no "<" leaves here as itself.
  const json = JSON.stringify(data).replaceAll("<", "\\u003c");
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
