import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { Section } from "@/components/desk/section";
import { TrackedAnswer } from "@/components/questions/tracked-answer";
import { PageHeading } from "@/components/site/page-heading";
import { InsetText } from "@/components/ui/inset-text";
import { listDraftFiles, shownFiles } from "@/lib/attachments/answer-files";
import { listDraftCitations } from "@/lib/citations/draft-citations";
import { shownCitations } from "@/lib/citations/shown";
import { now } from "@/lib/clock";
import { previewAnswerLetter } from "@/lib/mail/preview-answer";
import { renderMarkdown } from "@/lib/markdown";
import { findQuestion, type QuestionDetail } from "@/lib/questions/one";
import { deskViewer } from "../../../desk-viewer";

type Props = { params: Promise<{ code: string }> };

export async function generateMetadata() {
  return { title: (await getTranslations("writing.preview"))("title") };
}

/** The answer as the asker will see it: the part of the own page and the letter, made by what makes the real ones. */
export default async function PreviewPage({ params }: Props) {
  const code = decodeURIComponent((await params).code);
  const viewer = await deskViewer(`/desk/questions/${encodeURIComponent(code)}/xem-truoc`);
  const question = await findQuestion(viewer, code);
  const shown = question && (await answerOf(question));
  if (question === null || shown === null) notFound();
  const [t, letter] = await Promise.all([
    getTranslations("writing.preview"),
    previewAnswerLetter(question.id, shown.content),
  ]);
  const address = `/desk/questions/${encodeURIComponent(code)}`;
  return (
    <>
      <PageHeading
        title={t("title")}
        lead={t("lead")}
        crumbs={{ label: code, items: [{ href: address, text: code }] }}
      />
      <div className="mt-5 grid gap-6">
        <Section id="own-page" title={t("page")}>
          <TrackedAnswer
            answers={[
              {
                ...{ id: 0, sentAt: now(), corrects: null, rating: null },
                html: renderMarkdown(shown.content),
                citations: shown.citations,
                files: shown.files.map(({ id, ...file }) => ({ ...file, href: `/tep/${id}` })),
              },
            ]}
            rateAddress={null}
            reopen={null}
          />
        </Section>
        <Section id="letter" title={t("letter")}>
          {letter === null ? (
            <InsetText>{t("noAddress")}</InsetText>
          ) : (
            <>
              <p className="font-semibold">{letter.subject}</p>
              <pre className="rounded-md border border-line p-4 font-sans break-words whitespace-pre-wrap">
                {letter.text}
              </pre>
            </>
          )}
        </Section>
      </div>
    </>
  );
}

/** What waits for approval is the version handed in; else the saved draft. Null for whoever may read neither. */
async function answerOf({ id, status, draft, answers, answerVersions: [newest] }: QuestionDetail) {
  const isSent = answers.some(({ answerVersion }) => answerVersion.id === newest?.id);
  if (status === "pending_approval" && newest !== undefined && !isSent)
    return {
      content: newest.content,
      citations: shownCitations(newest.answerCitations),
      files: shownFiles(newest.answerFiles),
    };
  if (draft === null) return null;
  const [citations, files] = await Promise.all([listDraftCitations(id), listDraftFiles(id)]);
  return { content: draft.content, citations, files };
}
