import { formatDate, formatDateTime } from "@/lib/format";
import type { TrackedQuestion } from "./tracked-question";

type Label = { key: string; values: Record<string, string> };
type Stage = Pick<TrackedQuestion, "status" | "reasonCode" | "forwardedTo" | "master">;

/** Key in messages `status` of what the asker reads, with the names it mentions. */
export function citizenStatus(question: Stage, department: string, agency: string): Label {
  return {
    key: `citizen.${stageOf(question)}`,
    values: { department, agency: question.forwardedTo ?? agency, code: question.master?.code ?? "" },
  };
}

/** Key in messages `track.next` of what happens next, and what the asker has to do: mostly nothing. */
export function nextStep(question: TrackedQuestion): Label {
  const { triageDueAt, infoDueAt, reasonText } = question;
  const stage = stageOf(question);
  return {
    key: variantOf(stage, question),
    values: {
      time: triageDueAt === null ? "" : formatDateTime(triageDueAt),
      date: infoDueAt === null ? "" : formatDate(infoDueAt),
      contact: reasonText ?? "",
    },
  };
}

/** Some stages have more than one next step. */
function variantOf(stage: string, { triageDueAt, reasonText, answers }: TrackedQuestion): string {
  if (stage === "submitted" && triageDueAt === null) return "submittedSoon";
  if (stage === "forwarded" && reasonText !== null) return "forwardedTo";
  return stage === "duplicate" && answers.length > 0 ? "duplicateAnswered" : stage;
}

function stageOf({ status, reasonCode }: Stage): string {
  return status === "closed" && reasonCode === "lapsed" ? "lapsed" : status;
}
