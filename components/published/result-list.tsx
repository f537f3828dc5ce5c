import { Link } from "@/components/ui/link";
import { Time } from "@/components/ui/time";
import type { Locale } from "@/lib/i18n/locales";
import { named } from "@/lib/i18n/named";
import type { Part } from "@/lib/search/schema";
import { Marked } from "./marked";

type Result = {
  id: number;
  slug: string;
  sourceId: string | null;
  title: Part[];
  excerpt: Part[];
  departmentName: string;
  answeredAt: Date | null;
  topic: { name: string; nameEn: string } | null;
};

/** Published questions, one below the other, as list and search show them: in Vietnamese, whatever the page speaks. */
export function ResultList({
  address,
  locale,
  items,
  nameOf,
}: {
  address: string;
  locale: Locale;
  items: readonly Result[];
  /** What a department is called in the reader's language. */
  nameOf: (department: string) => string;
}) {
  return (
    <ol className="divide-y divide-line border-y border-line">
      {items.map(({ id, slug, sourceId, title, excerpt, departmentName, answeredAt, topic }) => (
        <li key={id} data-source-id={sourceId ?? undefined} className="py-4">
          <h3 lang="vi" className="text-base">
            <Link
              href={`${address}/${slug}`}
              className="line-clamp-3 text-link underline-offset-4 visited:text-muted hover:underline"
            >
              <Marked parts={title} />
            </Link>
          </h3>
          <p lang="vi" className="mt-1 line-clamp-3 max-w-[48rem]">
            <Marked parts={excerpt} />
          </p>
          <p className="mt-1 flex flex-wrap gap-x-4 text-sm text-muted">
            {departmentName === "" ? null : <span>{nameOf(departmentName)}</span>}
            {topic === null ? null : <span>{named(topic.name, topic.nameEn, locale)}</span>}
            {answeredAt === null ? null : <Time value={answeredAt} />}
          </p>
        </li>
      ))}
    </ol>
  );
}
