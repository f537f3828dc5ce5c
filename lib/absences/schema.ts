import { z } from "zod";
import { idField } from "@/lib/ids";
import { target } from "@/lib/questions/desk-schema";

/** Days yyyy-MM-dd in Asia/Ho_Chi_Minh, both included. Messages are keys of messages errors. */
const day = (message: string) => z.iso.date({ error: message });

export const delegateSchema = z.object({
  departmentId: idField("delegation_department_missing"),
  personId: idField("delegation_person_missing"),
  fromDay: day("from_day_unknown"),
  toDay: day("to_day_unknown"),
});
export type DelegateInput = z.output<typeof delegateSchema>;

export const endDelegationSchema = z.object({ delegationId: idField("not_found") });

export const saveAbsenceSchema = z.object({
  substituteId: idField("substitute_missing"),
  fromDay: day("from_day_unknown"),
  toDay: day("to_day_unknown"),
});
export type SaveAbsenceInput = z.output<typeof saveAbsenceSchema>;

export const endAbsenceSchema = z.object({ absenceId: idField("not_found") });

export const handOverSchema = z.object(target);
