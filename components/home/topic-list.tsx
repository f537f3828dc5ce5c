import { Link } from "@/components/ui/link";

export function TopicList({ title, topics }: { title: string; topics: { href: string; name: string }[] }) {
  return (
    <section aria-labelledby="topics">
      <h2 id="topics" className="text-xl sm:text-2xl">
        {title}
      </h2>
      <ul className="mt-4 flex flex-wrap gap-2">
        {topics.map(({ href, name }) => (
          <li key={href}>
            <Link
              href={href}
              className="inline-flex min-h-11 items-center rounded-md border border-line bg-surface px-4 font-medium text-link hover:border-sea hover:bg-sea-soft"
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
