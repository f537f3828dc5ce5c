type Props = {
  title: string;
  lead: string;
  language: string;
  url: string;
  image: string | null;
  publishedAt: Date;
  updatedAt: Date;
  author: string;
  section: string;
  publisher: string;
};

/** What search engines read (schema.org NewsArticle). A data block: never executed, so no policy of scripts concerns it. */
export function ArticleData({ title, lead, language, url, image, publishedAt, updatedAt, ...named }: Props) {
  const { author, section, publisher } = named;
  const agency = { "@type": "GovernmentOrganization", name: publisher };
  const data = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: title,
    description: lead,
    inLanguage: language,
    mainEntityOfPage: url,
    datePublished: publishedAt.toISOString(),
    dateModified: updatedAt.toISOString(),
    ...(image === null ? {} : { image: [image] }),
    ...(section === "" ? {} : { articleSection: section }),
    author: author === "" ? agency : { "@type": "Organization", name: author },
    publisher: agency,
  };
  // A "</script>" in a text would end the block: no "<" leaves here as itself.
  const json = JSON.stringify(data).replaceAll("<", "\\u003c");
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
