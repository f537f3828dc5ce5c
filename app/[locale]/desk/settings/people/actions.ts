"use server";

import { getLocale } from "next-intl/server";
import type { InvitationLink } from "@/components/desk/invitation-form";
import { staffAction } from "@/lib/action";
import { env } from "@/lib/env";
import { formatDateTime } from "@/lib/format";
import type { FormState } from "@/lib/form-state";
import { localeOf } from "@/lib/i18n/messages";
import { getPathname } from "@/lib/i18n/navigation";
import { addMembership, addPerson, renewInvitation, type Invited } from "@/lib/people/add-person";
import { ofPersonSchema, type OfPersonInput } from "@/lib/people/account-schema";
import { endMembership } from "@/lib/people/end-membership";
import {
  addMembershipSchema,
  addPersonSchema,
  endMembershipSchema,
  renewInvitationSchema,
} from "@/lib/people/manage-schema";
import { removeSecondStepOf } from "@/lib/people/remove-totp";
import { endSessionsOf } from "@/lib/people/sessions";
import { backToSettings } from "../back-to-settings";
import { cameFromList } from "../came-from-list";

const ofPerson = ofPersonSchema.and(cameFromList);

/** The link is shown once, on the page that made it: only its hash is stored. */
export const addPersonAction = staffAction(
  addPersonSchema,
  async ({ viewer, input }): Promise<FormState<InvitationLink>> => {
    return { ok: true, result: await linkOf(await addPerson(viewer, input)) };
  },
);

export const renewInvitationAction = staffAction(
  renewInvitationSchema,
  async ({ viewer, input }): Promise<FormState<InvitationLink>> => {
    return { ok: true, result: await linkOf(await renewInvitation(viewer, input)) };
  },
);

export const addMembershipAction = staffAction(
  addMembershipSchema.and(cameFromList),
  async ({ viewer, input }) => {
    await addMembership(viewer, input);
    return backToPerson(input);
  },
);

export const endMembershipAction = staffAction(
  endMembershipSchema.and(ofPerson),
  async ({ viewer, input }) => {
    await endMembership(viewer, input);
    return backToPerson(input);
  },
);

export const endSessionsAction = staffAction(ofPerson, async ({ viewer, input }) => {
  await endSessionsOf(viewer, input);
  return backToPerson(input);
});

export const removeSecondStepAction = staffAction(ofPerson, async ({ viewer, input }) => {
  await removeSecondStepOf(viewer, input);
  return backToPerson(input);
});

function backToPerson({ personId, list }: OfPersonInput & { list: URLSearchParams }): Promise<never> {
  return backToSettings("/desk/settings/people/[id]", "saved", list, { id: String(personId) });
}

async function linkOf({ name, token, expiresAt }: Invited): Promise<InvitationLink> {
  const locale = localeOf(await getLocale());
  const path = getPathname({ locale, href: { pathname: "/invitation/[token]", params: { token } } });
  return { name, address: `${env().APP_URL}${path}`, until: formatDateTime(expiresAt) };
}
