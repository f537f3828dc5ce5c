/**
 * What search engines read (schema.org). A data block: never executed, so no policy of scripts concerns it. A "</script>"
 * in a text would end the block: no "<" leaves here as itself.
 */
export function StructuredData({ data }: { data: Record<string, unknown> }) {
  const json = JSON.stringify({ "@context": "https://schema.org", ...data }).replaceAll("<", "\\u003c");
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
