import { z } from "zod";
import { informationFields, saysNothing, saysSomething } from "./citizen-schema";
import { target, text } from "./desk-schema";
import { infoQuestionMin } from "./status";

/* Forms of the desk between a request for information and the citizen's reply. */
export const requestInfoSchema = z.object({
  ...target,
  question: text("info_question_missing", "info_question_long").pipe(
    z.string().min(infoQuestionMin, { error: "info_question_short" }),
  ),
});
export type RequestInfoInput = z.output<typeof requestInfoSchema>;

/** provideInfo and addInformation, written down by the operator for the citizen. */
export const informationForSchema = z
  .object({ ...target, ...informationFields })
  .refine(saysSomething, saysNothing);
export type InformationForInput = z.output<typeof informationForSchema>;
