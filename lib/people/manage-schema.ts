import { z } from "zod";
import { idField } from "@/lib/ids";
import { roles } from "@/lib/viewer";

/* The forms of the settings screen for people. Messages are keys of messages errors; days are yyyy-MM-dd. */
const line = (missing: string, long: string, max: number) =>
  z
    .string({ error: missing })
    .transform((text) => text.normalize("NFC").trim())
    .pipe(z.string().min(1, { error: missing }).max(max, { error: long }));

const role = {
  role: z.enum(roles, { error: "role_missing" }),
  departmentId: idField("person_department_missing"),
};

/** A new person always comes with a first role. */
export const addPersonSchema = z.object({
  name: line("person_name_missing", "person_name_long", 100),
  email: z
    .string({ error: "person_email_wrong" })
    .trim()
    .toLowerCase()
    .pipe(z.email({ error: "person_email_wrong" }).max(254, { error: "person_email_wrong" })),
  jobTitle: z
    .string()
    .default("")
    .transform((text) => text.normalize("NFC").trim())
    .pipe(z.string().max(100, { error: "job_title_long" })),
  ...role,
});
export type AddPersonInput = z.output<typeof addPersonSchema>;

export const addMembershipSchema = z.object({ personId: idField("not_found"), ...role });
export type AddMembershipInput = z.output<typeof addMembershipSchema>;

export const renewInvitationSchema = z.object({ personId: idField("not_found") });
export type RenewInvitationInput = z.output<typeof renewInvitationSchema>;

/** day: the first one without the role. */
export const endMembershipSchema = z.object({
  membershipId: idField("not_found"),
  day: z.iso.date({ error: "end_day_unknown" }),
  confirmed: z.literal("yes", { error: "end_unconfirmed" }),
});
export type EndMembershipInput = z.output<typeof endMembershipSchema>;
