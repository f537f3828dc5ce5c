"use server";

import { staffAction } from "@/lib/action";
import { accept } from "@/lib/questions/accept";
import { addNote } from "@/lib/questions/add-note";
import { approveAndSend } from "@/lib/questions/approve-and-send";
import { assign } from "@/lib/questions/assign";
import {
  addNoteSchema,
  approveAndSendSchema,
  assignSchema,
  receiveSchema,
  reclassifySchema,
  rejectAssignmentSchema,
  rejectSchema,
  returnDraftSchema,
  targetSchema,
} from "@/lib/questions/desk-schema";
import { markSpam, unmarkSpam } from "@/lib/questions/mark-spam";
import { recallAssignment } from "@/lib/questions/recall-assignment";
import { receive } from "@/lib/questions/receive";
import { reclassify } from "@/lib/questions/reclassify";
import { rejectAssignment } from "@/lib/questions/reject-assignment";
import { reject } from "@/lib/questions/reject";
import { returnDraft } from "@/lib/questions/return-draft";
import { undoSend } from "@/lib/questions/undo-send";
import { backToQuestion } from "./back-to-question";

/** Each action hands its form to the verb of the same name and shows the question again with what was done. */
export const receiveAction = staffAction(receiveSchema, async ({ viewer, input }) => {
  await receive(viewer, input);
  return backToQuestion(input.code, "receive");
});

export const rejectAction = staffAction(rejectSchema, async ({ viewer, input }) => {
  await reject(viewer, input);
  return backToQuestion(input.code, "reject");
});

export const markSpamAction = staffAction(targetSchema, async ({ viewer, input }) => {
  await markSpam(viewer, input);
  return backToQuestion(input.code, "markSpam");
});

export const unmarkSpamAction = staffAction(targetSchema, async ({ viewer, input }) => {
  await unmarkSpam(viewer, input);
  return backToQuestion(input.code, "unmarkSpam");
});

export const reclassifyAction = staffAction(reclassifySchema, async ({ viewer, input }) => {
  await reclassify(viewer, input);
  return backToQuestion(input.code, "reclassify");
});

export const assignAction = staffAction(assignSchema, async ({ viewer, input }) => {
  await assign(viewer, input);
  return backToQuestion(input.code, "assign");
});

export const recallAssignmentAction = staffAction(targetSchema, async ({ viewer, input }) => {
  await recallAssignment(viewer, input);
  return backToQuestion(input.code, "recallAssignment");
});

export const acceptAction = staffAction(targetSchema, async ({ viewer, input }) => {
  await accept(viewer, input);
  return backToQuestion(input.code, "accept");
});

export const rejectAssignmentAction = staffAction(rejectAssignmentSchema, async ({ viewer, input }) => {
  await rejectAssignment(viewer, input);
  return backToQuestion(input.code, "rejectAssignment");
});

export const returnDraftAction = staffAction(returnDraftSchema, async ({ viewer, input }) => {
  await returnDraft(viewer, input);
  return backToQuestion(input.code, "returnDraft");
});

export const approveAndSendAction = staffAction(approveAndSendSchema, async ({ viewer, input }) => {
  await approveAndSend(viewer, input);
  return backToQuestion(input.code, "approveAndSend");
});

export const undoSendAction = staffAction(targetSchema, async ({ viewer, input }) => {
  await undoSend(viewer, input);
  return backToQuestion(input.code, "undoSend");
});

export const addNoteAction = staffAction(addNoteSchema, async ({ viewer, input }) => {
  await addNote(viewer, input);
  return backToQuestion(input.code, "addNote");
});
