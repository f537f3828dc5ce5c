import { Link } from "@/components/ui/link";

type Props = {
  href: string;
  code: string;
  title: string;
  summary: string;
  topic: string | null;
  department: string | null;
};

/** One procedure in the directory. */
export function ServiceEntry({ href, code, title, summary, topic, department }: Props) {
  return (
    <article className="py-4">
      <h3 className="text-base">
        <Link href={href} className="text-link underline-offset-4 hover:underline">
          {title}
        </Link>
      </h3>
      {summary === "" ? null : <p className="mt-1 line-clamp-2 max-w-[44rem]">{summary}</p>}
      <p className="mt-1 flex flex-wrap gap-x-4 text-sm text-muted">
        {department === null ? null : <span>{department}</span>}
        {topic === null ? null : <span>{topic}</span>}
        <span className="tabular-nums">{code}</span>
      </p>
    </article>
  );
}
