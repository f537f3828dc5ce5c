import type { TrackedQuestion } from "./tracked-question";

type Label = { key: string; values: Record<string, string> };

/** Key in messages `status` of what the asker reads, with the names it mentions. */
export function citizenStatus(question: TrackedQuestion, department: string, agency: string): Label {
  const status =
    question.status === "closed" && question.reasonCode === "lapsed" ? "lapsed" : question.status;
  return {
    key: `citizen.${status}`,
    values: { department, agency: question.forwardedTo ?? agency, code: question.master?.code ?? "" },
  };
}
