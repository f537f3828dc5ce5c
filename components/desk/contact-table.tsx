import { useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";
import { Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import type { ListedContact } from "@/lib/contacts/list-for-desk";
import { formatDate } from "@/lib/format";

type Props = { contacts: ListedContact[]; caption: string; href: (id: number) => string };

export function ContactTable({ contacts, caption, href }: Props) {
  const t = useTranslations("desk.settings.contacts");
  const dayText = (day: Date | null): string => (day === null ? t("openEnd") : formatDate(day));
  return (
    <Table
      caption={caption}
      rows={contacts}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "contact",
          heading: t("columns.contact"),
          rowHeading: true,
          cell: ({ id, label, value }) => (
            <>
              <Link
                href={href(id)}
                className="inline-flex min-h-11 items-center text-link underline underline-offset-4"
              >
                {label}
              </Link>
              <span className="block text-sm font-normal break-words text-muted">{value}</span>
            </>
          ),
        },
        {
          key: "department",
          heading: t("columns.department"),
          cell: ({ department }) => department?.name ?? t("noDepartment"),
        },
        { key: "purpose", heading: t("columns.purpose"), cell: ({ purpose }) => t(`purposes.${purpose}`) },
        {
          key: "state",
          heading: t("columns.state"),
          cell: ({ active, validFrom, validTo }) => (
            <>
              {active ? t("activeText") : <Tag tone="warning">{t("inactiveTag")}</Tag>}
              {validFrom === null && validTo === null ? null : (
                <span className="block text-sm text-muted">
                  {t("valid", { from: dayText(validFrom), to: dayText(validTo) })}
                </span>
              )}
            </>
          ),
        },
      ]}
    />
  );
}
