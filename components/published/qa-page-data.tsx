type Props = {
  question: {
    title: string;
    content: string;
    answer: string;
    askedAt: Date | null;
    answeredAt: Date | null;
    departmentName: string;
    askerName: string | null;
  };
};

/** What search engines read (schema.org QAPage). A data block: never executed, so no policy of scripts concerns it. */
export function QaPageData({ question }: Props) {
  const { title, content, answer, askedAt, answeredAt, departmentName, askerName } = question;
  const data = {
    "@context": "https://schema.org",
    "@type": "QAPage",
    mainEntity: {
      "@type": "Question",
      name: title,
      text: content,
      answerCount: 1,
      ...(askedAt === null ? {} : { datePublished: askedAt.toISOString() }),
      ...(askerName === null ? {} : { author: { "@type": "Person", name: askerName } }),
      acceptedAnswer: {
        "@type": "Answer",
        text: answer,
        ...(answeredAt === null ? {} : { datePublished: answeredAt.toISOString() }),
        ...(departmentName === ""
          ? {}
          : { author: { "@type": "GovernmentOrganization", name: departmentName } }),
      },
    },
  };
  // A "</script>" in a text would end the block: no "<" leaves here as itself.
  const json = JSON.stringify(data).replaceAll("<", "\\u003c");
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
