import { TrackedAnswer } from "@/components/questions/tracked-answer";
import { shownFiles } from "@/lib/attachments/answer-files";
import { shownCitations } from "@/lib/citations/shown";
import { getPathname } from "@/lib/i18n/navigation";
import { renderMarkdown } from "@/lib/markdown";
import type { CitizenOptions } from "@/lib/questions/citizen-options";
import { rateAddress } from "@/lib/questions/rate-link";
import { findRateable } from "@/lib/questions/rate";
import type { Own } from "./own-question";

/** What was answered, with rating and reconsideration as long as each is possible. */
export async function Answer({ question, token, locale, options }: Own & { options: CitizenOptions }) {
  const { code, secretGeneration, answers } = question;
  const number = answers[0]?.answerVersion.number;
  const address = number === undefined ? null : rateAddress({ code, number }, secretGeneration);
  const rateable = address === null ? null : await findRateable(address);
  const reopen = { pathname: "/track/[token]/reopen", params: { token } } as const;
  return (
    <TrackedAnswer
      answers={answers.map(({ id, approvedAt, answerVersion, rating }) => ({
        id,
        html: renderMarkdown(answerVersion.content),
        citations: shownCitations(answerVersion.answerCitations),
        files: shownFiles(answerVersion.answerFiles).map(({ id: fileId, ...file }) => ({
          ...file,
          href: `/tep/${fileId}?t=${token}`,
        })),
        sentAt: approvedAt,
        corrects: answerVersion.correction?.reason ?? null,
        rating: rating?.level ?? null,
      }))}
      rateAddress={
        address === null || rateable?.refusal !== null
          ? null
          : getPathname({ locale, href: { pathname: "/rate/[token]", params: { token: address } } })
      }
      reopen={
        options.reopenUntil === null
          ? null
          : { address: getPathname({ locale, href: reopen }), until: options.reopenUntil }
      }
    />
  );
}
