import { useTranslations } from "next-intl";
import { Details } from "@/components/ui/details";
import { InsetText } from "@/components/ui/inset-text";
import { LinkButton } from "@/components/ui/link-button";
import type { ShownCitation } from "@/lib/citations/shown";
import { formatDate, formatDateTime } from "@/lib/format";
import { ratingLevels, ratingWords } from "@/lib/questions/status";
import { FileLinks, type FileLink } from "./file-links";
import { LegalBasis } from "./legal-basis";

/** `html` comes from renderMarkdown() and nowhere else. */
type Answer = {
  id: number;
  html: string;
  citations: ShownCitation[];
  files: FileLink[];
  sentAt: Date;
  /** Of a correction: what it changed, and why. */
  corrects: string | null;
  rating: string | null;
};

type Props = {
  /** Newest first: after a correction or a reopening the earlier ones stay readable. */
  answers: Answer[];
  /** Null while the newest answer may not be rated. */
  rateAddress: string | null;
  reopen: { address: string; until: Date } | null;
};

/** Nothing before the first answer: the status says what happens until then. */
export function TrackedAnswer({ answers, rateAddress, reopen }: Props) {
  const t = useTranslations("track.one");
  const levels = useTranslations("track.rate");
  const [newest, ...earlier] = answers;
  if (newest === undefined) return null;
  return (
    <section className="paper-answer grid gap-3">
      <h2 className="text-xl">{t("answer")}</h2>
      {newest.corrects === null ? null : (
        <InsetText>
          <p className="font-semibold">{t("corrected", { date: formatDate(newest.sentAt) })}</p>
          <p className="whitespace-pre-line">{newest.corrects}</p>
        </InsetText>
      )}
      <AnswerText html={newest.html} />
      <LegalBasis citations={newest.citations} />
      <FileLinks files={newest.files} />
      {newest.rating === null ? null : (
        <p className="no-print">
          {t("rated")}: <strong>{levels(newest.rating)}</strong>
        </p>
      )}
      {rateAddress === null ? null : (
        <div className="no-print flex flex-wrap items-center gap-3">
          <p>{t("rateLead")}</p>
          {ratingLevels.map((level) => (
            <LinkButton
              key={level}
              href={`${rateAddress}?muc=${ratingWords[level]}`}
              variant="secondary"
              small
            >
              {levels(level)}
            </LinkButton>
          ))}
        </div>
      )}
      {reopen === null ? null : (
        <div className="no-print flex flex-wrap items-center gap-3">
          <p>{t("reopenLead", { time: formatDateTime(reopen.until) })}</p>
          <LinkButton href={reopen.address} variant="secondary">
            {t("reopen")}
          </LinkButton>
        </div>
      )}
      {earlier.map(({ id, html, citations, files, sentAt }) => (
        <div key={id} className="no-print">
          <Details summary={t("earlierAnswer", { time: formatDateTime(sentAt) })}>
            <AnswerText html={html} />
            <LegalBasis citations={citations} />
            <FileLinks files={files} />
          </Details>
        </div>
      ))}
    </section>
  );
}

function AnswerText({ html }: { html: string }) {
  return (
    <div
      className="prose rounded-md border border-line bg-surface p-5"
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
