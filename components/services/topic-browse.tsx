import { Link } from "@/components/ui/link";

type Props = { title: string; topics: readonly { href: string; text: string; count: number }[] };

/** The directory by topic: where whoever knows no name of a procedure begins. */
export function TopicBrowse({ title, topics }: Props) {
  if (topics.length === 0) return null;
  return (
    <section aria-labelledby="topics" className="no-print">
      <h2 id="topics" className="text-lg">
        {title}
      </h2>
      <ul className="mt-3 grid grid-cols-1 gap-2 sm:grid-cols-2 lg:grid-cols-3">
        {topics.map(({ href, text, count }) => (
          <li key={href}>
            <Link
              href={href}
              className="flex h-full min-h-14 items-center justify-between gap-3 rounded-md border border-line bg-surface px-4 py-2 font-semibold text-link hover:border-line-strong hover:underline"
            >
              <span className="min-w-0">{text}</span>
              <span className="shrink-0 text-sm font-normal text-muted tabular-nums">{count}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
