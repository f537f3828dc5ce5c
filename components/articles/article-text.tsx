import { Time } from "@/components/ui/time";

type Props = {
  title: string;
  lead: string;
  /** From lib/markdown: sanitised. */
  html: string;
  publishedAt: Date | null;
  category: string;
  byline: string | null;
};

export function ArticleText({ title, lead, html, publishedAt, category, byline }: Props) {
  return (
    <article>
      {category === "" ? null : <p className="font-semibold text-lacquer">{category}</p>}
      <h1 className="mt-1 text-2xl sm:text-3xl">{title}</h1>
      <p className="mt-2 text-sm text-muted">
        {publishedAt === null ? null : <Time value={publishedAt} withTime />}
      </p>
      {lead === "" ? null : <p className="mt-5 max-w-[44rem] text-lg font-semibold">{lead}</p>}
      <div className="prose mt-5" dangerouslySetInnerHTML={{ __html: html }} />
      {byline === null ? null : <p className="mt-6 max-w-[44rem] text-end font-semibold">{byline}</p>}
    </article>
  );
}
