type Props = { id: string; title: string; html: string; lang?: "vi" | undefined };

/** One of the longer parts of a procedure; `html` comes from lib/markdown: sanitised. */
export function ServiceText({ id, title, html, lang }: Props) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="text-xl">
        {title}
      </h2>
      <div lang={lang} className="prose mt-3" dangerouslySetInnerHTML={{ __html: html }} />
    </section>
  );
}
