import { getTranslations } from "next-intl/server";
import { FormText } from "@/components/desk/action-form";
import type { Choice } from "@/components/desk/classification-fields";
import { InvitationForm } from "@/components/desk/invitation-form";
import { RoleFields } from "@/components/desk/role-fields";
import { Details } from "@/components/ui/details";
import { addPersonAction } from "./actions";

/** A new colleague with a first role; the result is the link by which they set their password. */
export async function AddingPerson(ofRole: { roles: Choice[]; departments: Choice[] }) {
  const t = await getTranslations("desk.settings.people");
  return (
    <Details summary={t("add")}>
      <InvitationForm name="person" action={addPersonAction} hidden={{}} submit={t("addSubmit")}>
        <div className="grid gap-4 sm:grid-cols-2">
          <FormText name="name" label={t("name")} required />
          <FormText name="email" label={t("email")} type="email" required />
          <FormText name="jobTitle" label={t("jobTitle")} />
        </div>
        <RoleFields {...ofRole} />
      </InvitationForm>
    </Details>
  );
}
