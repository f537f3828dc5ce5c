import { z } from "zod";
import { idField } from "@/lib/ids";
import { remark, target, text } from "./desk-schema";

/*
 * The forms of what coordinators and leaders decide about a question's way. Messages are keys of messages errors.
 * Days are yyyy-MM-dd as a date field sends them; which of them are possible is decided by the verbs.
 */
const day = (unknown: string) => z.iso.date({ error: unknown });
const optionalDay = (unknown: string) =>
  z.preprocess((value) => (value === "" || value === undefined ? null : value), day(unknown).nullable());

export const mergeIntoSchema = z.object({
  ...target,
  masterCode: text("merge_code_missing", "merge_master_unknown", 40),
});
export type MergeIntoInput = z.output<typeof mergeIntoSchema>;

export const forwardSchema = z.object({
  ...target,
  agency: text("agency_missing", "agency_long", 200),
  contact: text("agency_contact_missing", "agency_contact_long", 500),
  followUpDay: optionalDay("follow_up_day_unknown"),
});
export type ForwardInput = z.output<typeof forwardSchema>;

/** An empty day: nothing more has to be followed up. */
export const followUpSchema = z.object({
  ...target,
  note: text("follow_up_note_missing", "note_long", 5_000),
  followUpDay: optionalDay("follow_up_day_unknown"),
});
export type FollowUpInput = z.output<typeof followUpSchema>;

export const extendSchema = z.object({
  ...target,
  reason: text("extension_reason_missing", "extension_reason_long"),
  dueDay: day("extension_day_unknown"),
});
export type ExtendInput = z.output<typeof extendSchema>;

export const reassignSchema = z.object({ ...target, personId: idField("official_missing") });
export type ReassignInput = z.output<typeof reassignSchema>;

export const reopenSchema = z.object({
  ...target,
  reason: text("reopen_reason_missing", "reopen_reason_long"),
});
export type ReopenInput = z.output<typeof reopenSchema>;

export const addContributorSchema = z.object({
  ...target,
  departmentId: idField("contributor_missing"),
  instruction: remark("instruction_long"),
  dueDay: optionalDay("contributor_day_unknown"),
});
export type AddContributorInput = z.output<typeof addContributorSchema>;
