/** `html` comes from lib/markdown: sanitised. */
export type TextSection = { id: string; title: string; html: string };

/** A long text in sections, with its contents at the side on wide screens. */
export function TextSections({ contents, sections }: { contents: string; sections: TextSection[] }) {
  return (
    <div className="grid gap-8 lg:grid-cols-[16rem_minmax(0,1fr)]">
      <nav aria-labelledby="contents" className="h-fit lg:sticky lg:top-6">
        <h2 id="contents" className="text-sm text-muted">
          {contents}
        </h2>
        <ol className="mt-1 border-s-2 border-line">
          {sections.map(({ id, title }) => (
            <li key={id}>
              <a
                href={`#${id}`}
                className="flex min-h-11 items-center py-1 ps-4 text-link underline-offset-4 hover:underline"
              >
                {title}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <div className="space-y-10">
        {sections.map(({ id, title, html }) => (
          <section key={id} id={id} aria-labelledby={`${id}-title`} className="scroll-mt-6">
            <h2 id={`${id}-title`} className="text-xl sm:text-2xl">
              {title}
            </h2>
            <div className="prose mt-3" dangerouslySetInnerHTML={{ __html: html }} />
          </section>
        ))}
      </div>
    </div>
  );
}
