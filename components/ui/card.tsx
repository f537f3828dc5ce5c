import type { ReactNode } from "react";
import { Link } from "./link";

type Props = {
  title: string;
  href?: string;
  /** A heading of the level the page needs here. */
  level?: 2 | 3;
  meta?: ReactNode;
  children?: ReactNode;
};

/** A box about one thing. With `href` the title is the link and the whole card takes the pointer. */
export function Card({ title, href, level = 3, meta, children }: Props) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <article className="relative flex flex-col gap-2 rounded-lg border border-line bg-surface p-5 has-[a:hover]:border-sea">
      <Heading className="text-lg">
        {href === undefined ? (
          title
        ) : (
          <Link href={href} className="stretched text-link underline-offset-4 hover:underline">
            {title}
          </Link>
        )}
      </Heading>
      {meta ? (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-muted">{meta}</div>
      ) : null}
      {children}
    </article>
  );
}
