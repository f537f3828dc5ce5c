import { useTranslations } from "next-intl";
import { CoverPicture } from "@/components/articles/cover-picture";
import { Link } from "@/components/ui/link";
import { Time } from "@/components/ui/time";
import type { Cover } from "@/lib/articles/status";
import { SectionHeading } from "./section-heading";

type Article = {
  href: string;
  title: string;
  /** Of the title, where it is not that of the page. */
  lang?: string | undefined;
  lead: string;
  leadLang?: string | undefined;
  category: string;
  publishedAt: Date | null;
  cover: Cover | null;
};

/** The newest articles: the first one large, the others beside it. */
export function News({ address, articles }: { address: string; articles: readonly Article[] }) {
  const t = useTranslations("home.news");
  const [first, ...others] = articles;
  return (
    <section aria-labelledby="news">
      <SectionHeading id="news" title={t("title")} more={{ href: address, text: t("more") }} />
      {first === undefined ? (
        <p className="py-5 text-muted">{t("empty")}</p>
      ) : (
        <div className="mt-4 grid gap-5 lg:grid-cols-[3fr_4fr]">
          <article className="relative flex flex-col rounded-lg border border-line border-t-4 border-t-lacquer bg-surface p-5 shadow-card hover:bg-sea-soft sm:p-6">
            {first.cover === null ? null : (
              <CoverPicture
                cover={first.cover}
                alt=""
                sizes="(min-width: 64rem) 28rem, 100vw"
                className="no-print mb-4 aspect-video rounded-md object-cover"
              />
            )}
            <Meta article={first} />
            <h3 lang={first.lang} className="mt-2 text-xl">
              <Link href={first.href} className="stretched underline-offset-4 hover:underline">
                {first.title}
              </Link>
            </h3>
            <p lang={first.leadLang} className="mt-2 line-clamp-3 text-muted">
              {first.lead}
            </p>
          </article>
          <ul className="divide-y divide-line overflow-hidden rounded-lg border border-line bg-surface">
            {others.map((article) => (
              <li key={article.href} className="relative px-5 py-4 hover:bg-sea-soft">
                <Meta article={article} />
                <h3 lang={article.lang} className="line-clamp-2 text-base">
                  <Link href={article.href} className="stretched underline-offset-4 hover:underline">
                    {article.title}
                  </Link>
                </h3>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function Meta({ article: { category, publishedAt } }: { article: Article }) {
  return (
    <p className="flex flex-wrap gap-x-4 text-sm text-muted">
      {category === "" ? null : <span className="font-semibold text-lacquer">{category}</span>}
      {publishedAt === null ? null : <Time value={publishedAt} />}
    </p>
  );
}
