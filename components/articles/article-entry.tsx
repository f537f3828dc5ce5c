import { Link } from "@/components/ui/link";
import { Time } from "@/components/ui/time";

type Props = { href: string; title: string; lead?: string; category: string; publishedAt: Date | null };

/** One article in a list. */
export function ArticleEntry({ href, title, lead, category, publishedAt }: Props) {
  return (
    <article className="py-5">
      <h2 className="text-lg">
        <Link href={href} className="text-link underline-offset-4 hover:underline">
          {title}
        </Link>
      </h2>
      <p className="mt-1 flex flex-wrap gap-x-3 text-sm text-muted">
        {publishedAt === null ? null : <Time value={publishedAt} />}
        {category === "" ? null : <span>{category}</span>}
      </p>
      {lead ? <p className="mt-2 max-w-[44rem]">{lead}</p> : null}
    </article>
  );
}
