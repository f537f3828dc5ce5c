import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/desk/action-form";
import type { Choice } from "@/components/desk/classification-fields";
import { InvitationForm } from "@/components/desk/invitation-form";
import { MembershipList } from "@/components/desk/membership-list";
import { RoleFields } from "@/components/desk/role-fields";
import { Details } from "@/components/ui/details";
import { Tag } from "@/components/ui/tag";
import type { listPeople } from "@/lib/people/queries";
import { PersonAccess } from "./person-access";
import { addMembershipAction, endMembershipAction, renewInvitationAction } from "./actions";

type Person = Awaited<ReturnType<typeof listPeople>>["people"][number];
type Props = { person: Person; roles: Choice[]; departments: Choice[]; today: string };

/** One person: who it is, the roles, and what the admin may change about them. */
export async function PersonEntry({ person, today, ...ofRole }: Props) {
  const t = await getTranslations("desk.settings.people");
  const { id, name, email, jobTitle, disabledAt, hasPassword, hasSecondStep, openWork, memberships } = person;
  return (
    <li className="grid gap-2 border-t border-line py-4 first:border-t-0">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <strong>{name}</strong>
        <span className="text-sm break-all text-muted">{email}</span>
        {jobTitle === "" ? null : <span className="text-sm text-muted">{jobTitle}</span>}
        {disabledAt === null ? null : <Tag tone="danger">{t("disabled")}</Tag>}
        {hasPassword || disabledAt !== null ? null : <Tag tone="warning">{t("noPassword")}</Tag>}
        {hasSecondStep ? <Tag tone="success">{t("twoSteps")}</Tag> : null}
        {openWork === 0 ? null : <Tag>{t("openWork", { count: openWork })}</Tag>}
      </p>
      <MembershipList memberships={memberships} today={today} endAction={endMembershipAction} />
      {disabledAt === null ? (
        <div className="flex flex-wrap gap-x-6">
          <Details summary={t("addRole")}>
            <ActionForm
              name={`role-${String(id)}`}
              action={addMembershipAction}
              hidden={{ personId: id }}
              submit={t("addRole")}
              variant="secondary"
            >
              <RoleFields {...ofRole} />
            </ActionForm>
          </Details>
          <Details summary={t("renew")}>
            <p>{t("renewHint")}</p>
            <InvitationForm
              name={`renew-${String(id)}`}
              action={renewInvitationAction}
              hidden={{ personId: id }}
              submit={t("renew")}
              variant="secondary"
            />
          </Details>
          <Details summary={t("access")}>
            <PersonAccess personId={id} hasSecondStep={hasSecondStep} />
          </Details>
        </div>
      ) : null}
    </li>
  );
}
