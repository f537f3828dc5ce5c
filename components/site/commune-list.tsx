import { useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";
import type { Office } from "@/lib/contacts/offices";

const units = ["ward", "commune", "special_zone", "other"] as const;

type Props = { offices: Office[]; href: (q: string) => string };

/** All communes by name alone, each leading to its contacts: a card for every one would be too much for a phone. */
export function CommuneList({ offices, href }: Props) {
  const t = useTranslations("contact");
  const groups = units
    .map((unit) => ({ unit, offices: offices.filter(({ place }) => (place?.kind ?? "other") === unit) }))
    .filter((group) => group.offices.length > 0);
  return (
    <>
      <p className="mt-1 text-muted">{t("communesHint")}</p>
      {groups.map((group) => (
        <section key={group.unit} aria-labelledby={`unit-${group.unit}`} className="mt-4">
          <h4 id={`unit-${group.unit}`} className="text-base">
            {t(`units.${group.unit}`)} ({group.offices.length})
          </h4>
          <ul className="mt-1 grid grid-cols-2 gap-x-4 sm:grid-cols-3 lg:grid-cols-5">
            {group.offices.map(({ code, name, place }) => (
              <li key={code}>
                <Link
                  href={href(place?.fullName ?? name)}
                  className="inline-flex min-h-11 items-center text-link underline underline-offset-4"
                >
                  {place?.name ?? name}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
