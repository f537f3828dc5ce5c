/** The answer, in Vietnamese: rendered Markdown, or plain text as it was imported. */
export function PublicAnswer({ title, text, html }: { title: string; text: string; html: string | null }) {
  return (
    <section aria-labelledby="answer">
      <h2 id="answer" className="text-xl">
        {title}
      </h2>
      {html === null ? (
        <div lang="vi" className="prose mt-3 whitespace-pre-line">
          {text}
        </div>
      ) : (
        <div lang="vi" className="prose mt-3" dangerouslySetInnerHTML={{ __html: html }} />
      )}
    </section>
  );
}
