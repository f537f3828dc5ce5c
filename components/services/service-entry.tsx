import { useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";

type Text = { text: string; lang?: "vi" };
type Props = {
  href: string;
  code: string;
  title: Text;
  summary: Text;
  fee: Text;
  timeLimit: Text;
  topic: string | null;
  department: string | null;
};

/** One procedure in the directory. */
export function ServiceEntry({ href, code, title, summary, fee, timeLimit, topic, department }: Props) {
  const t = useTranslations("services.detail");
  const facts = [
    { key: "timeLimit" as const, fact: timeLimit },
    { key: "fee" as const, fact: fee },
  ].filter(({ fact }) => fact.text !== "");
  return (
    <article className="py-4">
      <h3 className="text-base">
        <Link href={href} lang={title.lang} className="text-link underline-offset-4 hover:underline">
          <span className="line-clamp-3">{title.text}</span>
        </Link>
      </h3>
      {summary.text === "" ? null : (
        <p lang={summary.lang} className="mt-1 line-clamp-2 max-w-[44rem]">
          {summary.text}
        </p>
      )}
      {facts.length === 0 ? null : (
        <p className="mt-1 flex flex-wrap gap-x-5 text-sm">
          {facts.map(({ key, fact }) => (
            <span key={key}>
              {t(key)}: <span lang={fact.lang}>{fact.text}</span>
            </span>
          ))}
        </p>
      )}
      <p className="mt-1 flex flex-wrap gap-x-4 text-sm text-muted">
        {department === null ? null : <span>{department}</span>}
        {topic === null ? null : <span>{topic}</span>}
        <span className="wrap-anywhere tabular-nums">{code}</span>
      </p>
    </article>
  );
}
