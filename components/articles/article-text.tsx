import type { ReactNode } from "react";
import { Time } from "@/components/ui/time";
import type { Cover } from "@/lib/articles/status";
import { CoverPicture } from "./cover-picture";

type Props = {
  title: string;
  lead: string;
  /** From lib/markdown: sanitised. */
  html: string;
  /** That of the text; named where the page around it is in another one. */
  language: string;
  publishedAt: Date | null;
  category: ReactNode;
  byline: string | null;
  picture: { cover: Cover; alt: string; caption: string; token?: string } | null;
  /** Stands above the text: archived, or a preview. */
  notice?: ReactNode;
  /** Stands beside the day: readers. */
  facts?: ReactNode;
};

/** An article as the portal shows it: title, lead, picture with its caption, text, who wrote it. */
export function ArticleText({ title, lead, html, language, publishedAt, category, byline, ...more }: Props) {
  const { picture, notice, facts } = more;
  return (
    <article className="min-w-0">
      {category ? <p className="font-semibold text-lacquer">{category}</p> : null}
      <h1 lang={language} className="mt-1 max-w-[52rem] text-2xl break-words sm:text-3xl">
        {title}
      </h1>
      <p className="mt-2 flex flex-wrap gap-x-4 text-sm text-muted">
        {publishedAt === null ? null : <Time value={publishedAt} withTime />}
        {facts}
      </p>
      {notice ? <div className="mt-4 max-w-[44rem]">{notice}</div> : null}
      <div lang={language}>
        {lead === "" ? null : <p className="mt-5 max-w-[44rem] text-lg font-semibold break-words">{lead}</p>}
        {picture === null ? null : (
          <figure className="mt-5 max-w-[44rem]">
            <CoverPicture
              cover={picture.cover}
              alt={picture.alt}
              sizes="(min-width: 48rem) 44rem, 100vw"
              first
              className="rounded-md"
              {...(picture.token !== undefined && { token: picture.token })}
            />
            <figcaption lang="vi" className="mt-2 text-sm text-muted">
              {picture.caption}
            </figcaption>
          </figure>
        )}
        <div className="prose mt-5 break-words" dangerouslySetInnerHTML={{ __html: html }} />
        {byline === null ? null : <p className="mt-6 max-w-[44rem] text-end font-semibold">{byline}</p>}
      </div>
    </article>
  );
}
