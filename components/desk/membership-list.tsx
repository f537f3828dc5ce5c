import { useTranslations } from "next-intl";
import { Details } from "@/components/ui/details";
import { Tag } from "@/components/ui/tag";
import { Time } from "@/components/ui/time";
import { ActionForm, FormCheckbox, FormText, type FormAction } from "./action-form";

type Membership = {
  id: number;
  role: string;
  validFrom: Date;
  validTo: Date | null;
  department: { name: string };
};

type Props = {
  memberships: Membership[];
  /** yyyy-MM-dd of today. */
  today: string;
  /** Goes along with each form. */
  hidden: Record<string, string | number>;
  endAction: FormAction;
};

/** The roles of one person, each with the form that takes it away. */
export function MembershipList({ memberships, today, hidden, endAction }: Props) {
  const t = useTranslations("desk.settings.people");
  const r = useTranslations("common.desk.roles");
  if (memberships.length === 0) return <p className="text-sm text-muted">{t("noRole")}</p>;
  return (
    <ul className="grid gap-1">
      {memberships.map(({ id, role, validFrom, validTo, department }) => (
        <li key={id}>
          <p className="flex flex-wrap items-center gap-2">
            <Tag tone="info">{r(role)}</Tag> {department.name}
            <span className="text-sm text-muted">
              {t("since")} <Time value={validFrom} />
              {validTo === null ? null : (
                <>
                  {" "}
                  {t("until")} <Time value={validTo} />
                </>
              )}
            </span>
          </p>
          <Details summary={t("end")}>
            <ActionForm
              name={`end-${String(id)}`}
              action={endAction}
              hidden={{ ...hidden, membershipId: id }}
              submit={t("end")}
              variant="danger"
            >
              <FormText
                name="day"
                label={t("endDay")}
                hint={t("endDayHint")}
                type="date"
                initial={today}
                required
              />
              <FormCheckbox name="confirmed" label={t("endConfirm")} hint={t("endConfirmHint")} />
            </ActionForm>
          </Details>
        </li>
      ))}
    </ul>
  );
}
