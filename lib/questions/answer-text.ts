import "server-only";
import { answerFiles } from "@/lib/attachments/answer-files";
import { citations } from "@/lib/citations/shown";

/** What of an answer its reader is shown: the text and what goes along with it (decision 016). */
export const answerText = {
  select: {
    number: true,
    content: true,
    correction: { select: { reason: true } },
    answerCitations: citations,
    answerFiles,
  },
} as const;
