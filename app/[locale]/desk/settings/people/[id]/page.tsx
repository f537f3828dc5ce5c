import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { z } from "zod";
import { ActionForm } from "@/components/desk/action-form";
import { InvitationForm } from "@/components/desk/invitation-form";
import { MembershipList } from "@/components/desk/membership-list";
import { PersonTags } from "@/components/desk/people-table";
import { RoleFields } from "@/components/desk/role-fields";
import { Section } from "@/components/desk/section";
import { now } from "@/lib/clock";
import { localDay } from "@/lib/format";
import { idField } from "@/lib/ids";
import { findPersonForDesk } from "@/lib/people/list-for-desk";
import { mayManagePeople } from "@/lib/people/policy";
import { deskViewer } from "../../../desk-viewer";
import { DoneBanner } from "../../done-banner";
import { addMembershipAction, endMembershipAction, renewInvitationAction } from "../actions";
import { listOf, PeopleFrame, roleChoices } from "../people-frame";
import { PersonAccess } from "./person-access";

type Props = { params: Promise<unknown>; searchParams: Promise<unknown> };

const address = z.object({ id: idField("not_found").catch(0) });

export async function generateMetadata() {
  return { title: (await getTranslations("desk.settings.people"))("editTitle") };
}

/** One person: who it is, the roles, and what the admin may change about them. */
export default async function PersonPage({ params, searchParams }: Props) {
  const { id } = address.parse(await params);
  const viewer = await deskViewer(`/desk/settings/people/${String(id)}`);
  const person = mayManagePeople(viewer) ? await findPersonForDesk(viewer, id) : null;
  if (person === null) notFound();
  const [t, choices, list] = await Promise.all([
    getTranslations("desk.settings.people"),
    roleChoices(),
    listOf(searchParams),
  ]);
  const { name, email, jobTitle, disabledAt, hasSecondStep, memberships } = person;
  return (
    <PeopleFrame title={name} searchParams={searchParams}>
      <DoneBanner searchParams={searchParams} />
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="break-all text-muted">{email}</span>
        {jobTitle === "" ? null : <span className="text-muted">{jobTitle}</span>}
        <PersonTags person={person} />
      </p>
      <Section id="roles" title={t("roles")}>
        <MembershipList
          memberships={memberships}
          today={localDay(now())}
          hidden={{ personId: id, list }}
          endAction={endMembershipAction}
        />
      </Section>
      {disabledAt === null ? (
        <>
          <Section id="add-role" title={t("addRole")}>
            <ActionForm
              name="role"
              action={addMembershipAction}
              hidden={{ personId: id, list }}
              submit={t("addRole")}
              variant="secondary"
            >
              <RoleFields {...choices} />
            </ActionForm>
          </Section>
          <Section id="renew" title={t("renew")}>
            <p>{t("renewHint")}</p>
            <InvitationForm
              name="renew"
              action={renewInvitationAction}
              hidden={{ personId: id }}
              submit={t("renew")}
              variant="secondary"
            />
          </Section>
          <Section id="access" title={t("access")}>
            <PersonAccess hidden={{ personId: id, list }} hasSecondStep={hasSecondStep} />
          </Section>
        </>
      ) : null}
    </PeopleFrame>
  );
}
