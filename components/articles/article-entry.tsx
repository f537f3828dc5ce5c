import { Link } from "@/components/ui/link";
import { Time } from "@/components/ui/time";
import type { Cover } from "@/lib/articles/status";
import { CoverPicture } from "./cover-picture";

export type Entry = {
  href: string;
  title: string;
  /** Of the title, where it is not that of the page. */
  lang?: string | undefined;
  lead: string;
  leadLang?: string | undefined;
  category: string;
  publishedAt: Date | null;
  cover: Cover | null;
  coverAlt: string;
};

/** One article in a list: the title is the link, the picture beside it only decorates. */
export function ArticleEntry({ href, title, lang, lead, leadLang, category, publishedAt, cover }: Entry) {
  return (
    <article className="flex flex-col gap-x-6 gap-y-3 py-5 sm:flex-row-reverse sm:justify-end">
      <div className="min-w-0 flex-1">
        <h2 lang={lang} className="text-lg">
          <Link href={href} className="text-link underline-offset-4 hover:underline">
            {title}
          </Link>
        </h2>
        <EntryFacts publishedAt={publishedAt} category={category} />
        {lead === "" ? null : (
          <p lang={leadLang} className="mt-2 max-w-[44rem]">
            {lead}
          </p>
        )}
      </div>
      {cover === null ? null : (
        <div className="no-print shrink-0 sm:w-48">
          <CoverPicture
            cover={cover}
            alt=""
            sizes="(min-width: 40rem) 12rem, 100vw"
            className="aspect-video rounded-md object-cover"
          />
        </div>
      )}
    </article>
  );
}

/** The newest article on top of the list. */
export function LeadArticle({ href, title, lang, lead, leadLang, category, publishedAt, cover }: Entry) {
  return (
    <article className="grid grid-cols-1 items-start gap-x-8 gap-y-4 rounded-lg border border-line bg-surface p-4 sm:p-5 lg:grid-cols-[3fr_2fr]">
      {cover === null ? null : (
        <div className="no-print">
          <CoverPicture
            cover={cover}
            alt=""
            sizes="(min-width: 64rem) 40rem, 100vw"
            first
            className="aspect-video rounded-md object-cover"
          />
        </div>
      )}
      <div className="min-w-0">
        <h2 lang={lang} className="text-xl sm:text-2xl">
          <Link href={href} className="text-link underline-offset-4 hover:underline">
            {title}
          </Link>
        </h2>
        <EntryFacts publishedAt={publishedAt} category={category} />
        {lead === "" ? null : (
          <p lang={leadLang} className="mt-3 text-lg">
            {lead}
          </p>
        )}
      </div>
    </article>
  );
}

function EntryFacts({ publishedAt, category }: Pick<Entry, "publishedAt" | "category">) {
  return (
    <p className="mt-1 flex flex-wrap gap-x-3 text-sm text-muted">
      {publishedAt === null ? null : <Time value={publishedAt} />}
      {category === "" ? null : <span>{category}</span>}
    </p>
  );
}
