import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { NotFound } from "@/components/site/not-found";
import { PageHeading } from "@/components/site/page-heading";
import { Confirmation } from "@/components/questions/confirmation";
import { DueExplanation } from "@/components/questions/due-explanation";
import { TrackedAnswer } from "@/components/questions/tracked-answer";
import { TrackedFacts } from "@/components/questions/tracked-facts";
import { TrackedText } from "@/components/questions/tracked-text";
import { TrackedTimeline } from "@/components/questions/tracked-timeline";
import { env } from "@/lib/env";
import { listCitizenTimeline } from "@/lib/events/timeline";
import { localeOf } from "@/lib/i18n/messages";
import { getPathname } from "@/lib/i18n/navigation";
import { drawQr } from "@/lib/qr";
import { explainPromise, usualAnswerTerm } from "@/lib/questions/promise";
import { rateAddress } from "@/lib/questions/rate-link";
import { findByToken } from "@/lib/questions/track";
import { renderMarkdown } from "@/lib/markdown";
import { trackingCode } from "@/lib/secrets";

type Props = {
  params: Promise<{ locale: string; token: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** The address is a secret: it is neither indexed nor told to other sites. */
export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "track" });
  const title = (await searchParams)["moi"] === "1" ? t("new.title") : t("one.title");
  return { title, robots: { index: false, follow: false }, referrer: "same-origin" };
}

export default async function TrackedQuestionPage({ params, searchParams }: Props) {
  const { locale: segment, token } = await params;
  const locale = localeOf(segment);
  setRequestLocale(locale);
  const question = await findByToken(token);
  if (question === null) return <NotFound />;
  const t = await getTranslations("track");
  const [timeline, promise] = await Promise.all([listCitizenTimeline(question.id), explainPromise(question)]);
  const isNew = (await searchParams)["moi"] === "1";
  const own = getPathname({ locale, href: { pathname: "/track/[token]", params: { token } } });
  const answer = question.answers[0];
  const rate = {
    pathname: "/rate/[token]",
    params: {
      token: rateAddress(
        { code: question.code, number: answer?.answerVersion.number ?? 0 },
        question.secretGeneration,
      ),
    },
  } as const;
  return (
    <>
      {isNew ? (
        <Confirmation
          code={question.code}
          trackingCode={trackingCode(question.code, question.secretGeneration)}
          triageDueAt={question.triageDueAt}
          usualTerm={await usualAnswerTerm()}
          qr={drawQr(`${env().APP_URL}${own}`)}
        />
      ) : (
        <PageHeading
          title={t("one.heading", { code: question.code })}
          lead={question.title}
          crumbs={{
            label: t("crumbs"),
            items: [{ text: t("title"), href: getPathname({ locale, href: "/track" }) }],
          }}
        />
      )}
      <div className="grid max-w-[48rem] grid-cols-1 gap-8">
        <TrackedFacts question={question} locale={locale} />
        {promise === null ? null : (
          <DueExplanation promise={promise} original={question.originalDueAt} due={question.dueAt} />
        )}
        <TrackedAnswer
          html={answer === undefined ? null : renderMarkdown(answer.answerVersion.content)}
          rating={answer?.rating?.level ?? null}
          rateAddress={getPathname({ locale, href: rate })}
        />
        <TrackedTimeline entries={timeline} />
        <TrackedText
          title={question.title}
          content={question.content}
          files={question.attachments.map(({ id, fileName, size }) => ({
            fileName,
            size,
            href: `/tep/${id}?t=${token}`,
          }))}
        />
      </div>
    </>
  );
}
