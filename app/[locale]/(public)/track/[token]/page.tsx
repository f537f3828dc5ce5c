import type { AnswerFile } from "@/lib/attachments/answer-files";
import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { DraftDone } from "@/components/questions/draft-done";
import { DueExplanation } from "@/components/questions/due-explanation";
import { TrackedFacts } from "@/components/questions/tracked-facts";
import { TrackedLate } from "@/components/questions/tracked-late";
import { TrackedText } from "@/components/questions/tracked-text";
import { TrackedThread } from "@/components/questions/tracked-thread";
import { TrackedTimeline } from "@/components/questions/tracked-timeline";
import { NotFound } from "@/components/site/not-found";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { listCitizenTimeline } from "@/lib/events/timeline";
import { cameBack } from "@/lib/came-back";
import { localeOf } from "@/lib/i18n/messages";
import { named } from "@/lib/i18n/named";
import { citizenOptions } from "@/lib/questions/citizen-options";
import { explainPromise } from "@/lib/questions/promise";
import { isOpen } from "@/lib/questions/status";
import { findByToken } from "@/lib/questions/track";
import { Answer } from "./answer";
import { Inform } from "./inform";
import { doneIn } from "./own-done";
import { Paper } from "./paper";
import { Stage } from "./stage";
import { Top } from "./top";

type Props = {
  params: Promise<{ locale: string; token: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** The address is a secret: it is neither indexed nor told to other sites. */
export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "track" });
  const title = (await searchParams)["moi"] === "1" ? t("new.title") : t("one.title");
  return {
    title: (await cameBack()) ? `${t("errorPrefix")} ${title}` : title,
    robots: { index: false, follow: false },
    referrer: "same-origin",
  };
}

export default async function TrackedQuestionPage({ params, searchParams }: Props) {
  const { locale: segment, token } = await params;
  const locale = localeOf(segment);
  setRequestLocale(locale);
  const question = await findByToken(token);
  if (question === null) return <NotFound />;
  const t = await getTranslations("track");
  const [timeline, promise, options, query] = await Promise.all([
    listCitizenTimeline(question.id),
    explainPromise({ id: question.followedId ?? question.id }),
    citizenOptions(question),
    searchParams,
  ]);
  const isNew = query["moi"] === "1";
  const done = doneIn(query["xong"]);
  const lead = question.leadDepartment;
  const department = lead === null ? t("one.unknownDepartment") : named(lead.name, lead.nameEn, locale);
  const { dueAt, committedAt, status } = question;
  const isLate = isOpen(status) && dueAt !== null && committedAt !== null;
  const own = { question, token, locale };
  const asking = (
    <>
      <TrackedThread
        department={department}
        entries={question.threadEntries.map(({ authorId, attachments, ...entry }) => ({
          ...entry,
          byHotline: entry.kind !== "info_request" && authorId !== null,
          files: attachments.map((file) => fileLink(file, token)),
        }))}
      />
      <Inform {...own} options={options} />
    </>
  );
  return (
    <Paper {...own} isNew={isNew}>
      <Top {...own} isNew={isNew} />
      {done === null ? null : (
        <>
          <DraftDone key={question.threadEntries.length} name={question.code} />
          <NotificationBanner tone="success" title={t(`done.${done}`)} />
        </>
      )}
      <Stage {...own} department={department} options={options} isNew={isNew} />
      <TrackedLate late={isLate ? { dueAt, committedAt } : null} apologies={question.apologies} />
      <TrackedFacts question={question} locale={locale} />
      {promise === null ? null : (
        <div className="no-print">
          <DueExplanation promise={promise} />
        </div>
      )}
      {options.provideInfo ? asking : null}
      <Answer {...own} options={options} />
      {options.provideInfo ? null : asking}
      <TrackedTimeline entries={timeline} />
      <TrackedText
        title={question.title}
        content={question.content}
        files={question.attachments.map((file) => fileLink(file, token))}
      />
    </Paper>
  );
}

function fileLink({ id, ...file }: AnswerFile, token: string) {
  return { ...file, href: `/tep/${id}?t=${token}` };
}
