import { z } from "zod";
import { idField, largestId, optionalIdField } from "@/lib/ids";
import { contentField, emailField, nameField, phoneField, tidyText, titleField } from "./schema";
import { questionKinds, rejectAssignmentReasons, rejectReasons, returnReasons, urgencies } from "./status";

/*
 * The forms of the desk. Messages are keys of messages errors. Staff pages address a question by its code and
 * send back the version they showed, so that a decision about an old picture is refused.
 */
const many = (message: string) =>
  z.preprocess(
    (value) => (value === undefined || value === "" ? [] : [value].flat()),
    z.array(idField(message)).max(20, { error: message }),
  );
export const text = (missing: string, tooLong: string, max = 2_000) =>
  z
    .string({ error: missing })
    .transform(tidyText)
    .pipe(z.string().min(1, { error: missing }).max(max, { error: tooLong }));
export const remark = (tooLong: string, max = 2_000) =>
  z
    .string()
    .default("")
    .transform(tidyText)
    .pipe(z.string().max(max, { error: tooLong }));

export const target = {
  code: z.string({ error: "question_unknown" }).max(40, { error: "question_unknown" }),
  version: idField("version_missing").optional(),
};

/** Verbs that need nothing but the question: markSpam, unmarkSpam, accept, undoSend, recallAssignment, revealContact. */
export const targetSchema = z.object(target);
export type TargetInput = z.output<typeof targetSchema>;

const classification = {
  topicId: idField("topic_missing"),
  placeId: optionalIdField("place_unknown"),
  kind: z.enum(questionKinds, { error: "kind_missing" }),
  urgency: z.enum(urgencies, { error: "urgency_missing" }),
};

export const receiveSchema = z.object({ ...target, ...classification });
export type ReceiveInput = z.output<typeof receiveSchema>;

export const reclassifySchema = z.object({ ...target, ...classification });
export type ReclassifyInput = z.output<typeof reclassifySchema>;

export const rejectSchema = z
  .object({
    ...target,
    reasonCode: z.enum(rejectReasons, { error: "reject_reason_missing" }),
    reasonText: text("reject_text_missing", "reject_text_long"),
  })
  .refine(
    ({ reasonCode, reasonText }) =>
      reasonCode !== "already_answered" || /https?:\/\/|\/hoi-dap\//.test(reasonText),
    {
      path: ["reasonText"],
      error: "reject_link_missing",
    },
  );
export type RejectInput = z.output<typeof rejectSchema>;

export const assignSchema = z
  .object({
    ...target,
    leadDepartmentId: idField("lead_department_missing"),
    contributingDepartmentIds: many("contributing_department_unknown"),
    instruction: remark("instruction_long"),
    /** When the contributing departments' parts are due, yyyy-MM-dd; without it the usual time. */
    contributingDay: z.preprocess(
      (value) => (value === "" ? undefined : value),
      z.iso.date({ error: "contributor_day_unknown" }).optional(),
    ),
  })
  .refine(
    ({ leadDepartmentId, contributingDepartmentIds }) =>
      !contributingDepartmentIds.includes(leadDepartmentId),
    {
      path: ["contributingDepartmentIds"],
      error: "contributing_is_lead",
    },
  );
export type AssignInput = z.output<typeof assignSchema>;

export const rejectAssignmentSchema = z
  .object({
    ...target,
    reasonCode: z.enum(rejectAssignmentReasons, { error: "reject_assignment_reason_missing" }),
    reasonText: text("reject_assignment_text_missing", "reject_assignment_text_long"),
    suggestedDepartmentId: optionalIdField("suggested_department_missing"),
  })
  .refine(
    ({ reasonCode, suggestedDepartmentId }) =>
      reasonCode !== "wrong_department" || suggestedDepartmentId !== null,
    {
      path: ["suggestedDepartmentId"],
      error: "suggested_department_missing",
    },
  );
export type RejectAssignmentInput = z.output<typeof rejectAssignmentSchema>;

export const answerMax = 50_000;

/** draftVersion: the version the text was written upon, 0 before the first save. */
export const saveDraftSchema = z.object({
  code: target.code,
  draftVersion: z.coerce
    .number({ error: "version_missing" })
    .int({ error: "version_missing" })
    .min(0, { error: "version_missing" })
    .max(largestId, { error: "version_missing" }),
  content: remark("answer_long", answerMax),
});
export type SaveDraftInput = z.output<typeof saveDraftSchema>;

export const submitDraftSchema = saveDraftSchema.extend({
  version: target.version,
  content: text("answer_missing", "answer_long", answerMax),
});
export type SubmitDraftInput = z.output<typeof submitDraftSchema>;

export const returnDraftSchema = z.object({
  ...target,
  reasonCode: z.enum(returnReasons, { error: "return_reason_missing" }),
  comment: text("return_comment_missing", "return_comment_long"),
});
export type ReturnDraftInput = z.output<typeof returnDraftSchema>;

/** answerVersionId: the text the leader read; only that one may go out. */
export const approveAndSendSchema = z.object({ ...target, answerVersionId: idField("version_missing") });
export type ApproveAndSendInput = z.output<typeof approveAndSendSchema>;

export const addNoteSchema = z.object({
  code: target.code,
  content: text("note_missing", "note_long", 5_000),
});
export type AddNoteInput = z.output<typeof addNoteSchema>;

/** callKey: random per rendered form; the same call sent twice is one question. */
export const logCallSchema = z.object({
  callKey: z.uuid({ error: "form_expired" }),
  phone: phoneField.pipe(z.string({ error: "caller_phone_missing" })),
  name: nameField,
  email: emailField,
  title: titleField,
  content: contentField,
  topicId: idField("topic_missing"),
  placeId: optionalIdField("place_unknown"),
  kind: classification.kind,
  urgency: classification.urgency,
  readBack: z.literal("yes", { error: "read_back_missing" }),
});
export type LogCallInput = z.output<typeof logCallSchema>;
