import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { z } from "zod";
import { AnswerHistory } from "@/components/desk/answer-history";
import { CitizenPanel } from "@/components/desk/citizen-panel";
import { LeftWords } from "@/components/desk/left-words";
import { QuestionFacts } from "@/components/desk/question-facts";
import { QuestionText } from "@/components/desk/question-text";
import { Section } from "@/components/desk/section";
import { Thread } from "@/components/desk/thread";
import { Timeline } from "@/components/desk/timeline";
import { statusTones } from "@/components/desk/tones";
import { WayFacts } from "@/components/desk/way-facts";
import { LiveQuestion } from "@/components/live";
import { Presence, PresentPeople } from "@/components/presence";
import { DueExplanation } from "@/components/questions/due-explanation";
import { PageHeading } from "@/components/site/page-heading";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { Tag } from "@/components/ui/tag";
import { shownFiles } from "@/lib/attachments/answer-files";
import { shownCitations } from "@/lib/citations/shown";
import { idField } from "@/lib/ids";
import { localeOf } from "@/lib/i18n/messages";
import { listQuestionLetters } from "@/lib/mail/letters";
import { findQuestion } from "@/lib/questions/one";
import { explainPromise } from "@/lib/questions/promise";
import { deskViewer } from "../../desk-viewer";
import { doneVerbs } from "./back-to-question";
import { revealContactAction } from "./contact-action";
import { FromPublished } from "./from-published";
import { Notes } from "./notes";
import { OfficialAway } from "./official-away";
import { questionAddress } from "./question-address";
import { Snoozing } from "./snoozing";
import { SimilarSolved } from "./similar-solved";
import { Work } from "./work";

type Props = { params: Promise<{ code: string }>; searchParams: Promise<unknown> };

const search = z.object({
  done: z.enum(doneVerbs).optional().catch(undefined),
  /** Of the search for a published answer, and the one that was chosen. */
  find: z.string().max(1_000).optional().catch(undefined),
  use: idField("published_unknown").optional().catch(undefined),
  /** The question that this one may repeat. */
  gop: z.string().max(40).optional().catch(undefined),
});

export async function generateMetadata({ params }: Props) {
  return { title: decodeURIComponent((await params).code) };
}

/** Everything about one question, found through the viewer: one that may not be seen does not exist. */
export default async function QuestionPage({ params, searchParams }: Props) {
  const code = decodeURIComponent((await params).code);
  const viewer = await deskViewer(`/desk/questions/${encodeURIComponent(code)}`);
  const question = await findQuestion(viewer, code);
  if (question === null) notFound();
  const { done, gop, ...published } = search.parse(await searchParams);
  const [t, s, letters, promise] = await Promise.all([
    getTranslations("desk"),
    getTranslations("status"),
    listQuestionLetters(question.id),
    explainPromise(question),
  ]);
  const seq = question.timeline.at(-1)?.id;
  return (
    <Presence code={code} questionId={question.id} presencesHref="/desk/presences">
      <LiveQuestion code={code} questionId={question.id} {...(seq !== undefined && { seq })} />
      <PageHeading
        title={question.title}
        lead={
          <span className="flex flex-wrap items-center gap-2 text-base">
            <span className="tabular-nums">{question.code}</span>
            <Tag tone={statusTones[question.status]}>
              {question.releaseAt === null ? s(`staff.${question.status}`) : t("page.sending")}
            </Tag>
            {question.urgency === "normal" ? null : (
              <Tag tone={question.urgency === "urgent" ? "danger" : "info"}>
                {s(`urgency.${question.urgency}`)}
              </Tag>
            )}
          </span>
        }
      />
      <PresentPeople />
      <LeftWords known={[question.draft?.content ?? "", question.answerVersions[0]?.content ?? ""]}>
        <div className="mt-3 grid gap-6 @4xl:grid-cols-[minmax(0,1fr)_22rem]">
          <div className="grid min-w-0 content-start gap-6">
            {done === undefined ? null : <NotificationBanner tone="success" title={t(`done.${done}`)} />}
            <QuestionText content={question.content} attachments={question.attachments} />
            {question.threadEntries.length > 0 ? <Thread entries={question.threadEntries} /> : null}
            {question.status === "received" ? <FromPublished question={question} search={published} /> : null}
            <Work viewer={viewer} question={question} mergeWith={gop} />
            <SimilarSolved question={question} />
            {question.status === "received" ? null : <FromPublished question={question} search={published} />}
            <AnswerHistory
              versions={question.answerVersions.map(({ answerCitations, answerFiles, ...version }) => ({
                ...version,
                citations: shownCitations(answerCitations),
                files: shownFiles(answerFiles),
              }))}
              answers={question.answers}
              corrections={question.corrections}
            />
            <Notes viewer={viewer} question={question} />
            <Snoozing viewer={viewer} question={question} />
          </div>
          <div className="grid min-w-0 grid-cols-1 content-start gap-6">
            <Section id="facts" title={t("page.facts")}>
              <QuestionFacts question={question} />
              <OfficialAway officialId={question.officialId} />
              <WayFacts question={question} questionHref={questionAddress(localeOf(await getLocale()))} />
              {promise === null ? null : <DueExplanation promise={promise} />}
            </Section>
            {question.citizen === null ? null : (
              <CitizenPanel
                code={question.code}
                name={question.citizen.anonymised ? "" : question.citizen.name}
                masked={{ email: question.citizen.email, phone: question.citizen.phone }}
                visibility={s(`visibility.${question.visibility}`)}
                mayReveal={question.actions.includes("revealContact")}
                action={revealContactAction}
              />
            )}
            <Timeline entries={question.timeline} letters={letters} />
          </div>
        </div>
      </LeftWords>
    </Presence>
  );
}
