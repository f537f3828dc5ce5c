import { useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";
import { Time } from "@/components/ui/time";
import { SectionHeading } from "./section-heading";

type Entry = { href: string; title: string; departmentName: string; answeredAt: Date | null };

type Props = {
  address: string;
  newest: readonly Entry[];
  mostAsked: readonly Entry[];
  topics: readonly { href: string; name: string }[];
};

/** What was answered lately, what many ask, and where to look further. */
export function Questions({ address, newest, mostAsked, topics }: Props) {
  const t = useTranslations("home");
  return (
    <section aria-labelledby="questions">
      <SectionHeading
        id="questions"
        title={t("answers.section")}
        more={{ href: address, text: t("answers.more") }}
      />
      {newest.length === 0 ? (
        <p className="py-5 text-muted">{t("answers.empty")}</p>
      ) : (
        <div className="mt-4 grid gap-x-10 gap-y-8 lg:grid-cols-2">
          <List title={t("answers.title")} entries={newest} />
          <List title={t("answers.mostAsked")} entries={mostAsked} />
        </div>
      )}
      {topics.length === 0 ? null : (
        <div className="mt-8">
          <h3 className="text-base">{t("topics.title")}</h3>
          <ul className="mt-2 flex flex-wrap gap-2">
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
        </div>
      )}
    </section>
  );
}

function List({ title, entries }: { title: string; entries: readonly Entry[] }) {
  return (
    <div>
      <h3 className="border-b-2 border-sea pb-2 text-lg">{title}</h3>
      <ul>
        {entries.map((entry) => (
          <li key={entry.href} className="border-b border-line py-3.5">
            <h4 lang="vi" className="line-clamp-2 text-base font-semibold">
              <Link
                href={entry.href}
                className="text-link underline-offset-4 visited:text-muted hover:underline"
              >
                {entry.title}
              </Link>
            </h4>
            <p className="mt-0.5 flex flex-wrap gap-x-4 text-sm text-muted">
              <span>{entry.departmentName}</span>
              {entry.answeredAt === null ? null : <Time value={entry.answeredAt} />}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
