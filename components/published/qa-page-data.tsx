import { StructuredData } from "@/components/site/structured-data";

type Props = {
  url: string;
  agency: string;
  question: {
    title: string;
    content: string;
    answer: string;
    askedAt: Date | null;
    answeredAt: Date | null;
    publishedAt: Date;
    updatedAt: Date;
    departmentName: string;
    askerName: string | null;
    /** How many said that they have the same question. */
    meToos: number;
  };
};

/** The page as schema.org describes one of a question and its answer (QAPage). */
export function QaPageData({ url, agency, question }: Props) {
  const { title, content, answer, askedAt, answeredAt, publishedAt, updatedAt, departmentName, askerName } =
    question;
  const organisation = (name: string) => ({ "@type": "GovernmentOrganization", name });
  return (
    <StructuredData
      data={{
        "@type": "QAPage",
        mainEntity: {
          "@type": "Question",
          name: title,
          text: content,
          url,
          answerCount: 1,
          upvoteCount: question.meToos,
          datePublished: (askedAt ?? publishedAt).toISOString(),
          dateModified: updatedAt.toISOString(),
          // Who asked without a name is not told: the portal that published it stands for the asker.
          author: askerName === null ? organisation(agency) : { "@type": "Person", name: askerName },
          acceptedAnswer: {
            "@type": "Answer",
            text: answer,
            url: `${url}#answer`,
            datePublished: (answeredAt ?? publishedAt).toISOString(),
            dateModified: updatedAt.toISOString(),
            upvoteCount: 0,
            author: organisation(departmentName === "" ? agency : departmentName),
          },
        },
      }}
    />
  );
}
