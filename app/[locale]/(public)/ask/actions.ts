"use server";

import { z } from "zod";
import { publicAction } from "@/lib/action";
import { now } from "@/lib/clock";
import type { FormState } from "@/lib/form-state";
import { redirect } from "@/lib/i18n/navigation";
import type { Locale } from "@/lib/i18n/locales";
import { log } from "@/lib/log";
import { renewFormGuard } from "@/lib/questions/form-guard";
import { submitSchema } from "@/lib/questions/schema";
import { submit } from "@/lib/questions/submit";
import type { SimilarAnswer } from "@/lib/suggestions/status";
import { sameAnswers } from "@/lib/suggestions/similar";

/** `similar`: "seen" once the asker had similar answers before their eyes. */
const askSchema = z.intersection(submitSchema, z.object({ similar: z.string().catch("").default("") }));

const send = publicAction(askSchema, async ({ input, address }): Promise<FormState<SimilarAnswer[]>> => {
  const { similar, ...question } = input;
  const same = similar === "seen" ? [] : await answered(question);
  if (same.length > 0) return { ok: false, result: same };
  const { token } = await submit(address, question);
  return redirect({
    href: { pathname: "/track/[token]", params: { token }, query: { moi: "1" } },
    locale: question.locale,
  });
});

/** Sends the question and leads to its own page; a refused form comes back whole and can be sent again at once. */
export async function submitAction(
  state: FormState<SimilarAnswer[]>,
  form: FormData,
): Promise<FormState<SimilarAnswer[]>> {
  const answer = await send(state, form);
  const [formKey = ""] = answer.values?.["formKey"] ?? [];
  const [shownAt = ""] = answer.values?.["shownAt"] ?? [];
  const guard = renewFormGuard({ formKey, shownAt }, now());
  return { ...answer, values: { ...answer.values, formKey: [guard.formKey], shownAt: [guard.shownAt] } };
}

/** Answers to the very same question. A search that fails keeps nobody from asking. */
async function answered(question: {
  title: string;
  content: string;
  locale: Locale;
}): Promise<SimilarAnswer[]> {
  try {
    return await sameAnswers(`${question.title}\n${question.content}`, question.locale);
  } catch (error) {
    log.error({ err: error }, "no similar answers for a question");
    return [];
  }
}
