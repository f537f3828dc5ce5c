import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { FormText } from "@/components/desk/action-form";
import { InvitationForm } from "@/components/desk/invitation-form";
import { RoleFields } from "@/components/desk/role-fields";
import { mayManagePeople } from "@/lib/people/policy";
import { deskViewer } from "../../../desk-viewer";
import { addPersonAction } from "../actions";
import { PeopleFrame, roleChoices } from "../people-frame";

export async function generateMetadata() {
  return { title: (await getTranslations("desk.settings.people"))("add") };
}

/** A new colleague with a first role; the result is the link by which they set their password. */
export default async function NewPersonPage({ searchParams }: { searchParams: Promise<unknown> }) {
  const viewer = await deskViewer("/desk/settings/people/new");
  if (!mayManagePeople(viewer)) notFound();
  const [t, choices] = await Promise.all([getTranslations("desk.settings.people"), roleChoices()]);
  return (
    <PeopleFrame title={t("add")} searchParams={searchParams}>
      <InvitationForm name="person" action={addPersonAction} hidden={{}} submit={t("addSubmit")}>
        <div className="grid gap-4 sm:grid-cols-2">
          <FormText name="name" label={t("name")} required />
          <FormText name="email" label={t("email")} type="email" required />
          <FormText name="jobTitle" label={t("jobTitle")} />
        </div>
        <RoleFields {...choices} />
      </InvitationForm>
    </PeopleFrame>
  );
}
