import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";

export type LatestEntry = {
  href: string;
  title: string;
  /** Of the title, where it is not that of the page. */
  lang?: string | undefined;
  meta: ReactNode;
};

type Props = {
  id: string;
  title: string;
  empty: string;
  entries: LatestEntry[];
  more: { href: string; text: string };
};

/** A short list of the newest of something, with the way to all of them. */
export function Latest({ id, title, empty, entries, more }: Props) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="border-b-2 border-sea pb-2 text-xl sm:text-2xl">
        {title}
      </h2>
      {entries.length === 0 ? <p className="py-5 text-muted">{empty}</p> : null}
      <ul>
        {entries.map((entry) => (
          <li key={entry.href} className="border-b border-line py-4">
            <h3 lang={entry.lang} className="line-clamp-3 text-base font-semibold">
              <Link href={entry.href} className="text-link underline-offset-4 hover:underline">
                {entry.title}
              </Link>
            </h3>
            <p className="mt-1 flex flex-wrap gap-x-3 text-sm text-muted">{entry.meta}</p>
          </li>
        ))}
      </ul>
      <Link
        href={more.href}
        className="mt-2 inline-flex min-h-11 items-center gap-2 font-semibold text-link underline-offset-4 hover:underline"
      >
        {more.text}
        <Icon name="arrowRight" />
      </Link>
    </section>
  );
}
