import { useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";
import { Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import type { ListedPerson } from "@/lib/people/list-for-desk";

type Props = { people: ListedPerson[]; caption: string; href: (id: number) => string };

export function PeopleTable({ people, caption, href }: Props) {
  const t = useTranslations("desk.settings.people");
  const r = useTranslations("common.desk.roles");
  return (
    <Table
      caption={caption}
      rows={people}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "person",
          heading: t("columns.person"),
          rowHeading: true,
          cell: ({ id, name, email, jobTitle }) => (
            <>
              <Link
                href={href(id)}
                className="inline-flex min-h-11 items-center text-link underline underline-offset-4"
              >
                {name}
              </Link>
              <span className="block text-sm font-normal break-all text-muted">{email}</span>
              {jobTitle === "" ? null : (
                <span className="block text-sm font-normal text-muted">{jobTitle}</span>
              )}
            </>
          ),
        },
        {
          key: "roles",
          heading: t("columns.roles"),
          cell: ({ memberships }) =>
            memberships.length === 0 ? (
              <span className="text-muted">{t("noRole")}</span>
            ) : (
              <ul className="grid min-w-40 grid-cols-1 gap-1">
                {memberships.map(({ id, role, department }) => (
                  <li key={id}>
                    {r(role)}, {department.name}
                  </li>
                ))}
              </ul>
            ),
        },
        {
          key: "state",
          heading: t("columns.state"),
          cell: (person) => (
            <span className="flex flex-wrap gap-1">
              <PersonTags person={person} />
            </span>
          ),
        },
      ]}
    />
  );
}

/** What the admin should know of an account at a glance. */
export function PersonTags({ person }: { person: ListedPerson }) {
  const t = useTranslations("desk.settings.people");
  const { disabledAt, hasPassword, hasSecondStep, openWork } = person;
  return (
    <>
      {disabledAt === null ? null : <Tag tone="danger">{t("disabled")}</Tag>}
      {hasPassword || disabledAt !== null ? null : <Tag tone="warning">{t("noPassword")}</Tag>}
      {hasSecondStep ? <Tag tone="success">{t("twoSteps")}</Tag> : null}
      {openWork === 0 ? null : <Tag>{t("openWork", { count: openWork })}</Tag>}
    </>
  );
}
